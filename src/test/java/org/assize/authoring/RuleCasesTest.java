package org.assize.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.assize.Checkout;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs every case beside the rules. A rule author adds one as data. */
class RuleCasesTest {

    @TestFactory
    Stream<DynamicTest> every_case_comes_out_as_expected() {
        final Checkout checkout = new Checkout();
        final CaseRunner runner = new CaseRunner(checkout.content(), checkout.engine());
        return checkout.cases().stream()
                .map(each -> DynamicTest.dynamicTest(each.name(), () -> {
                    assertThat(runner.run(each).failures()).as(each.path()).isEmpty();
                }));
    }
}
