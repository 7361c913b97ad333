"""What the contract allows may be refused for what it means, and never for its form."""

import schemathesis

REFUSALS = {400, 413, 415, 422}

# Kinds of refusal that no schema can express.
OF_MEANING = {
    "archived_event_type",
    "different_keys",
    "header",
    "invalid_cursor",
    "more_than_days",
    "not_in_future",
    "number",
    "one_form",
    "reserved_event_type",
    "secret",
    "too_complex",
    "too_deep",
    "too_early",
    "too_many_points",
    "unknown_event_type",
    "url",
}

# What is refused whatever it says, as `not: {}` has it, has no valid value to be made up.
REFUSED_ALWAYS = "not"

# Places that hold what customers describe by schemas of their own, or those schemas themselves.
OWN_SCHEMAS = {"data", "example", "schema"}


def is_of_meaning(error):
    kind = error["type"]
    return kind in OF_MEANING or kind == REFUSED_ALWAYS or not OWN_SCHEMAS.isdisjoint(map(str, error["loc"]))


@schemathesis.check
def refused_for_its_meaning(ctx, response, case):
    if case.meta is None or not case.meta.generation.mode.is_positive:
        return
    if response.status_code not in REFUSALS:
        return
    body = response.json()
    errors = body.get("errors", body.get("detail"))
    assert isinstance(errors, list) and all(map(is_of_meaning, errors)), f"refused for its form: {body}"
