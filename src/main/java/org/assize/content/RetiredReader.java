package org.assize.content;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.assize.source.NearestName;
import org.assize.source.Node;
import org.assize.source.Problems;
import org.assize.source.TreeReader;

/** Reads which obligations are left out of this content, and why: {@code retired.yml}, which need not be there. */
final class RetiredReader {

    private RetiredReader() {}

    static Set<String> read(final Path rules, final Set<String> obligations, final Problems problems) {
        final Path file = rules.resolve(Overlay.RETIRED);
        final Set<String> retired = new TreeSet<>();
        if (Files.exists(file)) {
            final Fields fields = Fields.of(TreeReader.yaml(file), problems, java.util.List.of("retired"));
            for (final Node item : fields.items("retired")) {
                final Fields entry = Fields.of(item, problems, java.util.List.of("obligation", "reason"));
                final String id = entry.text("obligation");
                entry.text("reason");
                if (!obligations.contains(id)) {
                    problems.add(
                            entry.placeOf("obligation"),
                            "\"" + id + "\" is no obligation.",
                            NearestName.advice(id, obligations));
                }
                retired.add(id);
            }
        }
        return retired;
    }
}
