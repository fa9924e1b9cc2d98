package org.assize.authoring.docs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.assize.content.Content;

/** Writes the beginning of a topic or of an obligation: rules, words and failing cases to fill in. */
public final class NewRule {

    private static final List<String> OUTCOMES = List.of("gap", "met", "not-applicable", "not-assessed");

    private final Path rules;
    private final Content content;
    private final List<String> steps = new ArrayList<>();

    public NewRule(final Path rules, final Content content) {
        this.rules = rules;
        this.content = content;
    }

    /** What a person has to do next, after the files are written. */
    public List<String> steps() {
        return List.copyOf(steps);
    }

    /** Why nothing can be written; null if it can. */
    public @org.jspecify.annotations.Nullable String refusal(final String topic, final String id) {
        if (!id.matches("[A-Z][A-Z0-9]-[0-9]{2}")) {
            return "\"" + id + "\" is no obligation id such as AC-07.";
        }
        if (!topic.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            return "\"" + topic + "\" is no topic; expected words in small letters such as leavers or log-review.";
        }
        return content.hasObligation(id)
                ? id + " stands already in " + content.obligation(id).topic() + "."
                : null;
    }

    /**
     * The files to write, by path relative to the rules folder.
     *
     * @param entity a fact type about which the obligation speaks, {@code leavers}
     * @param type its record, imported name, {@code org.assize.fact.AccessFact.LeaverEvent}
     */
    public SortedMap<String, String> files(
            final String topic, final String id, final String entity, final String type) {
        final SortedMap<String, String> files = new TreeMap<>();
        final String folder = "controls/" + topic + "/";
        files.put(folder + topic + ".drl", drl(folder + topic + ".drl", topic, id, type));
        files.put(folder + topic + ".yml", words(folder + topic + ".yml", topic, id, entity));
        for (final String outcome : OUTCOMES) {
            files.put(
                    folder + "cases/" + id.toLowerCase(Locale.ROOT) + "-to-do." + outcome + ".yml",
                    ruleCase(id, entity, outcome));
        }
        steps.add("Write what the TODOs ask for in " + folder + topic + ".yml and .drl.");
        steps.add("Make the four cases small dossiers of their own: assize rules test " + id);
        steps.add("Map it in mappings/obligations, or say why not under \"unmapped\" in the words.");
        steps.add("Add it to a question of rules/questions, under attests.");
        steps.add("Then: assize rules check");
        return files;
    }

    private String existing(final String path) {
        try {
            return Files.exists(rules.resolve(path)) ? Files.readString(rules.resolve(path)) : "";
        } catch (final java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private String drl(final String path, final String topic, final String id, final String type) {
        final String simple = type.substring(type.lastIndexOf('.') + 1);
        final String before = existing(path);
        final String blocks = """

            rule "%1$s speaks about TODO"
            when
                accumulate( %2$s(); $n : count() )
            then
                insertLogical( new Population( "%1$s", $n.intValue() ) );
            end

            rule "%1$s TODO the compliant state"
            when
                $fact : %2$s()
            then
                insertLogical( new Violation( "%1$s", $fact.ref(), FailureMode.LAPSE ) );
            end
            """.formatted(id, simple);
        if (before.isEmpty()) {
            return """
                // TODO What %1$s asks for, in one sentence.
                package org.assize.rules;

                import %2$s;
                import org.assize.finding.FailureMode;
                import org.assize.finding.Population;
                import org.assize.finding.Violation;
                """.formatted(topic, type) + blocks;
        }
        return imported(before, type).stripTrailing() + "\n" + blocks;
    }

    /** The file with every import that the new blocks need. */
    private static String imported(final String text, final String type) {
        String changed = text;
        for (final String needed : List.of(
                type,
                "org.assize.finding.FailureMode",
                "org.assize.finding.Population",
                "org.assize.finding.Violation")) {
            if (!changed.contains("import " + needed + ";")) {
                changed = changed.replaceFirst("(?m)^import ", "import " + needed + ";\nimport ");
            }
        }
        return changed;
    }

    private String words(final String path, final String topic, final String id, final String entity) {
        final String before = existing(path);
        final String entry = """
              %1$s:
                title: TODO the compliant state
                rationale: TODO why it matters, in one sentence.
                remedy: TODO what to do about a gap, in one sentence.
                evidence: TODO what an auditor asks for
                effort: S
                cost: C1
                owner: TODO role
                reads: [%2$s]
                since: %3$s
                status: active
                unmapped: TODO map it in mappings/obligations and remove this line
            """.formatted(id, entity, version());
        return before.isEmpty()
                ? "# yaml-language-server: $schema=../../../docs/schemas/topic.schema.json\ntopic: " + topic
                        + "\ntitle: TODO\nobligations:\n" + entry.indent(0)
                : before.stripTrailing() + "\n" + entry;
    }

    /** The version in which the newest obligations came. */
    private String version() {
        return content.obligations().stream()
                .map(obligation -> obligation.since())
                .max(java.util.Comparator.naturalOrder())
                .orElse("0.1.0");
    }

    /** Fails until it is written: it expects something of a dossier in which there is nothing. */
    private static String ruleCase(final String id, final String entity, final String outcome) {
        return """
            # yaml-language-server: $schema=../../../../docs/schemas/case.schema.json
            obligation: %1$s
            as-of: "2026-06-17"
            # TODO a small dossier that is %2$s; assize schema %3$s --format md tells the attributes
            given: {}
            expect: {outcome: %2$s, missing: [todo]}
            %4$s\
            """.formatted(id, outcome, entity, outcome.equals("gap") ? "documents: true\n" : "");
    }
}
