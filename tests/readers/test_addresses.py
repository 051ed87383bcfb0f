"""Which addresses are fetched: none of a private network, whatever a name or a redirect leads to."""

from __future__ import annotations

import socket

import pytest
from newsserver import Site, refused

import timeline
from timeline.readers import web
from timeline.readers.web import public


def test_this_machine_is_private_unless_allowed(site):
    for address in (f"{site}/page", site.replace("127.0.0.1", "localhost") + "/page", site.replace("127.0.0.1", "[::ffff:127.0.0.1]") + "/page"):
        said = refused(address, allow_private=False)
        assert "a private address" in said and "--allow-private" in said
    assert Site.asked == []


def test_a_redirect_to_a_private_address_is_refused(site, monkeypatch):
    # This one machine is let through, as a public one would be; what it leads to is not.
    monkeypatch.setattr(web, "public", lambda address: address == "127.0.0.1")
    assert "10.0.0.1: a private address" in refused(f"{site}/to-private", allow_private=False)
    assert Site.asked == ["/to-private"]


def test_the_address_that_was_checked_is_the_one_connected_to(site, monkeypatch):
    """A name that resolves to something else the second time gets no second time."""
    answers = ["127.0.0.1", "10.255.255.1"]
    real = socket.getaddrinfo

    def resolve(host, port, *rest, **more):
        return real(answers.pop(0) if host == "rebinding.example" else host, port, *rest, **more)

    monkeypatch.setattr(socket, "getaddrinfo", resolve)
    monkeypatch.setattr(web, "public", lambda address: address == "127.0.0.1")
    article = timeline.read(site.replace("127.0.0.1", "rebinding.example") + "/page")
    assert article.title == "Weir gives way"
    assert answers == ["10.255.255.1"]


def test_of_several_addresses_of_a_name_each_must_be_public(monkeypatch):
    real = socket.getaddrinfo
    monkeypatch.setattr(socket, "getaddrinfo", lambda host, port, *rest, **more: [
        *real("93.184.215.14", port, *rest, **more), *real("192.168.0.9", port, *rest, **more)
    ])
    assert "two-faced.example, which is 192.168.0.9: a private address" in refused("http://two-faced.example/", allow_private=False)


@pytest.mark.parametrize(
    ("address", "message"),
    [
        ("http://", "needs the name of a host"),
        ("http://ada:secret@news.example/story", "user name or password"),
        ("https://news.example:99999/", "that is no address"),
        ("http://no-such-host.invalid/", "no such host is known"),
        ("http://127.0.0.1:1/", "no connection"),
    ],
)
def test_addresses_that_lead_nowhere(address, message):
    said = refused(address)
    assert message in said and "secret" not in said


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "0.0.0.0", "100.64.0.1", "192.0.2.1", "198.18.0.1",
        "224.0.0.1", "240.0.0.1", "255.255.255.255", "::1", "::", "fe80::1", "fc00::1", "fd12::1", "ff02::1", "::ffff:127.0.0.1",
        "::ffff:10.0.0.1", "::127.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "2001:db8::1", "::ffff:169.254.169.254",
    ],
)
def test_addresses_that_are_not_of_the_public_internet(address):
    assert not public(address)


@pytest.mark.parametrize("address", ["93.184.215.14", "1.1.1.1", "2606:4700:4700::1111", "::ffff:93.184.215.14", "64:ff9b::5db8:d70e"])
def test_addresses_that_are(address):
    assert public(address)
