"""Where the page gets TimelineJS from, and the page's own style and script.

The version is pinned, and a browser runs it only if its bytes have these
hashes (Subresource Integrity): they are those of the published package, which
this content delivery network serves file by file.
"""

from __future__ import annotations

import hashlib
from base64 import b64encode

VERSION = "3.9.11"
CDN = f"https://cdn.jsdelivr.net/npm/@knight-lab/timelinejs@{VERSION}/dist"
SCRIPT, SHEET = "js/timeline.js", "css/timeline.css"
INTEGRITY = {
    SCRIPT: "sha384-ebXaDxSzM81wf7NgGfgSQEGKiNdtpvKrnRBVNY2x7ezzLKnvkjGI6QHF2VmLwsG3",
    SHEET: "sha384-boDF6Nd/No9fGBo1BlF2eLCnex+ILqI/6O7gE0MoOioYo7gWdq9LbFxD94ebGlBB",
}

START = """
(function () {
  var place = document.getElementById('timeline-embed'), data = document.getElementById('timeline-data');
  if (!window.TL || !place || !data) return; // offline: the list below has it all
  place.hidden = false;
  window.timelinejs = new TL.Timeline(place, JSON.parse(data.textContent), {
    language: 'en', font: null, hash_bookmark: false, script_path: place.dataset.scripts
  });
})();
"""
"""The page's only code: the same on every page, so that a policy can name it by its hash."""

STYLE = """
:root { color-scheme: light; }
body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; color: #1a1a1a; background: #fff; overflow-wrap: anywhere; }
header, main { max-width: 44rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.6rem; line-height: 1.2; margin: 0; }
h2 { font-size: 1.2rem; }
h3 { font-size: 1rem; margin: 0; }
#timeline-embed { height: 36rem; border-block: 1px solid #ccc; }
#timeline-embed .tl-headline-date, #timeline-embed .tl-headline-date small { color: #595959; }
ol { list-style: none; padding: 0; }
li { padding: .8rem 0; border-top: 1px solid #ddd; break-inside: avoid; }
.when { margin: 0; color: #7a2e00; font-weight: 600; }
blockquote { margin: .3rem 0 0; padding-left: .8rem; border-left: 3px solid #ccc; }
.about, header p, h2 ~ p { margin: .3rem 0 0; color: #555; font-size: .875rem; }
a { color: #0b5394; }
.skip { position: absolute; left: -99rem; }
.skip:focus { position: static; }
@media print { #timeline-embed, .skip { display: none; } a { color: inherit; } }
"""


def fingerprint(text: str) -> str:
    """The hash by which a Content Security Policy allows that text as script or style."""
    return f"'sha256-{b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
