package org.assize.authoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assize.authoring.MutationRun.FileResult;
import org.assize.authoring.MutationRun.Noticed;
import org.assize.report.ReportJson;

/** Results of breaking rules, for people and for machines. */
public final class MutationForms {

    private static final double WHOLE = 100.0;

    private final String rules;

    /**
     * @param rules the rules folder as messages name it
     */
    public MutationForms(final String rules) {
        this.rules = rules;
    }

    /** Percent of the broken rules that some case notices, or of which the rules say why none can; 100 of none. */
    public static double score(final List<FileResult> results) {
        final long all = count(results);
        return all == 0 ? WHOLE : WHOLE * (all - survivors(results)) / all;
    }

    private static long count(final List<FileResult> results) {
        return results.stream().mapToLong(each -> each.mutants().size()).sum();
    }

    private static long survivors(final List<FileResult> results) {
        return results.stream().mapToLong(each -> each.survivors().size()).sum();
    }

    /** What no case notices, then the counts. */
    public String text(final List<FileResult> results) {
        final StringBuilder text = new StringBuilder();
        for (final FileResult result : results) {
            result.survivors().forEach(each -> survivor(text, result, each));
        }
        return text.append(summary(results)).append('\n').toString();
    }

    private void survivor(final StringBuilder text, final FileResult result, final Noticed each) {
        text.append(rules)
                .append('/')
                .append(result.source().path())
                .append(':')
                .append(each.mutant().line())
                .append(": ")
                .append(sentence(each))
                .append('\n');
        if (each.suggestion() != null) {
            text.append("  Maybe ").append(each.suggestion()).append('\n');
        }
    }

    private static String sentence(final Noticed each) {
        return "no case notices if " + each.mutant().change() + ", in \""
                + each.mutant().rule() + "\".";
    }

    /** {@code 141 broken rules in 1 file, 2 unnoticed: 98.6 %.} */
    public static String summary(final List<FileResult> results) {
        final long explained = results.stream()
                .flatMap(each -> each.mutants().stream())
                .filter(each -> each.because() != null)
                .count();
        return count(results) + " broken rules in " + results.size() + (results.size() == 1 ? " file, " : " files, ")
                + survivors(results) + " unnoticed"
                + (explained == 0 ? "" : ", " + explained + " that no case can notice")
                + String.format(Locale.ROOT, ": %.1f %%.", Math.floor(score(results) * 10) / 10);
    }

    /** Every broken rule with the case that notices it. */
    public String json(final List<FileResult> results) {
        final Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("broken", count(results));
        whole.put("unnoticed", survivors(results));
        whole.put("score", Math.floor(score(results) * 10) / 10);
        whole.put("files", results.stream().map(this::file).toList());
        return ReportJson.write(whole) + "\n";
    }

    private Map<String, Object> file(final FileResult result) {
        final Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("path", rules + "/" + result.source().path());
        entry.put("broken", result.mutants().size());
        entry.put("unnoticed", result.survivors().size());
        final List<Object> mutants = new ArrayList<>();
        result.mutants().forEach(each -> mutants.add(mutant(each)));
        entry.put("mutants", mutants);
        return entry;
    }

    private static Map<String, Object> mutant(final Noticed each) {
        final Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("rule", each.mutant().rule());
        entry.put("line", each.mutant().line());
        entry.put("way", each.mutant().way().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        entry.put("original", each.mutant().original());
        entry.put("replacement", each.mutant().replacement());
        if (each.by() != null) {
            entry.put("noticed-by", each.by());
        }
        if (each.because() != null) {
            entry.put("because", each.because());
        }
        if (each.survives()) {
            entry.put("message", sentence(each));
        }
        if (each.suggestion() != null) {
            entry.put("suggestion", each.suggestion());
        }
        return entry;
    }
}
