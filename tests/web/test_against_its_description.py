"""Schemathesis drives the API against its own OpenAPI description."""

import schemathesis
from hypothesis import HealthCheck, settings
from schemathesis import Case
from schemathesis.specs.openapi.checks import positive_data_acceptance

CHECKS = settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    derandomize=True,
)


def test_no_call_breaks_its_description(windscreen):
    from bot.web.app import create_app

    # A text of spaces or of unreadable characters fits the schema and is refused all the same.
    schema = schemathesis.openapi.from_asgi("/openapi.json", create_app(windscreen))
    operations = [result.ok() for result in schema.get_all_operations()]
    assert len(operations) >= 10
    for operation in operations:

        @CHECKS
        @schemathesis_given(operation)
        def calls(case: Case):
            response = case.call()
            assert response.status_code < 500
            case.validate_response(response, excluded_checks=[positive_data_acceptance])

        calls()


def schemathesis_given(operation):
    from hypothesis import given

    return given(case=operation.as_strategy())
