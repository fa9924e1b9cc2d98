package org.assize.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
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
        final List<RuleCase> cases = checkout.cases();
        final List<List<String>> failures =
                cases.parallelStream().map(each -> runner.run(each).failures()).toList();
        return IntStream.range(0, cases.size())
                .mapToObj(i -> DynamicTest.dynamicTest(
                        cases.get(i).name(),
                        () -> assertThat(failures.get(i))
                                .as(cases.get(i).path())
                                .isEmpty()));
    }
}
