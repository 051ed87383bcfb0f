from timeline_outline import Options, export, timeline_exporters

from timeline.testing import check_exporter, sample_timeline


def test_it_keeps_what_the_core_relies_on():
    [exporter] = timeline_exporters()
    check_exporter(exporter)


def test_a_title_cannot_become_markup():
    text = export(sample_timeline(), Options()).decode()
    assert "<script>" not in text
