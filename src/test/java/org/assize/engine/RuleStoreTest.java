package org.assize.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.assize.Checkout;
import org.assize.content.RuleSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleStoreTest {

    private final Checkout checkout = new Checkout();

    @Test
    void a_type_that_a_file_declares_anew_takes_the_place_of_the_packaged_one(@TempDir final Path cache) {
        final List<RuleSource> edited = checkout.sources().stream()
                .map(source -> source.path().endsWith("/mfa.drl")
                        ? new RuleSource(
                                source.path(),
                                source.layer(),
                                source.text()
                                        .replace("shortfall : FailureMode", "lack : FailureMode")
                                        .replace(
                                                "nowhere == Tri.YES, $mode : shortfall",
                                                "nowhere == Tri.YES, $mode : lack"))
                        : source)
                .toList();
        assertThat(new RuleStore(cache).load(edited).rules())
                .isEqualTo(new RuleStore(cache).load(checkout.sources()).rules());
    }
}
