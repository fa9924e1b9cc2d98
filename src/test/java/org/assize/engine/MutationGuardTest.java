package org.assize.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.assize.Checkout;
import org.assize.authoring.MutationForms;
import org.assize.authoring.MutationRun;
import org.assize.authoring.MutationRun.FileResult;
import org.assize.authoring.RuleCase;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** Breaking any one thing of any rule turns a case red, or the rules say why it cannot. */
@Tag("mutation")
class MutationGuardTest {

    private final Checkout checkout = new Checkout();
    private final List<RuleCase> cases = checkout.cases();
    private final MutationRun run = new MutationRun(
            checkout.content(), checkout.engine(), checkout.sources(), cases, Checkout.CACHE, mutant -> true, true);

    @TestFactory
    Stream<DynamicTest> some_case_notices_each_broken_condition() {
        final String only = System.getProperty("mutate", "");
        return checkout.sources().stream()
                .filter(source -> source.path().contains(only))
                .map(source -> DynamicTest.dynamicTest(source.path(), () -> {
                    final FileResult result = run.run(source);
                    assertThat(result.failing())
                            .as("cases have to pass before a broken condition can be noticed")
                            .isEmpty();
                    assertThat(result.survivors())
                            .as(new MutationForms("rules").text(List.of(result)))
                            .isEmpty();
                }));
    }
}
