"""Settings of the property tests: as many examples as there is time for, and the same ones on every check."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

settings.register_profile("default", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", settings.get_profile("default"), derandomize=True)
settings.register_profile("quick", settings.get_profile("ci"), max_examples=20)
settings.register_profile("long", settings.get_profile("default"), max_examples=1500)
settings.load_profile("default")
