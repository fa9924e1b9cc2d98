package org.assize.report;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.assize.assessment.Report;
import org.jspecify.annotations.Nullable;

/** OSCAL 1.2.1: assessment results, and a plan of action and milestones where there is something to do. */
final class OscalRenderer implements Renderer {

    @Override
    public String name() {
        return "oscal";
    }

    @Override
    public SortedMap<String, byte[]> render(final Report report) {
        // Texts as they are: what cannot be seen is escaped by the notation.
        final Digest digest = Digest.asGiven(Ordered.of(report));
        final SortedMap<String, byte[]> files = new TreeMap<>();
        add(files, "oscal-assessment-results.json", new OscalResults(digest).document());
        add(files, "oscal-poam.json", new OscalPoam(digest).document());
        return files;
    }

    private static void add(
            final SortedMap<String, byte[]> files, final String name, final @Nullable Map<String, Object> document) {
        if (document != null) {
            files.put(name, (ReportJson.write(document) + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
