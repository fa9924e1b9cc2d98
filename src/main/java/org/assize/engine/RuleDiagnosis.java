package org.assize.engine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assize.content.RuleSource;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.jspecify.annotations.Nullable;
import org.kie.api.builder.Message;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * What the parsers and both compilers say against a DRL file, in sentences: the classic build tells all problems with
 * their lines, the executable one is what runs. Both run only for a text that has not passed them before.
 */
public final class RuleDiagnosis {

    private static final Pattern PLACE = Pattern.compile("[Ll]ine (\\d+):(\\d+)");
    private static final Pattern NAMED = Pattern.compile("Rule name='([^']+(?:'[^\\]]+)*)'\\]");
    private static final Pattern RULE = Pattern.compile("(?m)^[ \\t]*rule[ \\t]+\"([^\"\\n]*)\"");
    private static final Pattern END = Pattern.compile("(?m)^[ \\t]*end\\b.*$");

    private final RuleStore store;

    /**
     * @param cache folder for compiled rules
     */
    public RuleDiagnosis(final Path cache) {
        this.store = new RuleStore(cache);
    }

    /** Where a problem was found. */
    public enum Stage {
        /** The text is no DRL at all. */
        SYNTAX,
        /** The text is DRL of today and not of the next version of the language. */
        NEXT_SYNTAX,
        COMPILE
    }

    /**
     * A problem of a file.
     *
     * @param line counted from 1; 0 if it is not known
     * @param column counted from 1; 0 if it is not known
     * @param text a sentence without any path of generated code
     */
    public record Complaint(Stage stage, int line, int column, String text) {}

    /** Everything against the file, syntax first; nothing is compiled that cannot be parsed. */
    public List<Complaint> of(final RuleSource source) {
        if (store.isPassed(source)) {
            return List.of();
        }
        final List<Complaint> syntax = parsed(source, LanguageLevelOption.DRL6, Stage.SYNTAX);
        if (!syntax.isEmpty()) {
            return syntax;
        }
        final List<Complaint> all = new ArrayList<>(parsed(source, LanguageLevelOption.DRL10, Stage.NEXT_SYNTAX));
        final List<Complaint> classic = classic(source);
        all.addAll(classic.isEmpty() ? executable(source) : classic);
        if (all.isEmpty()) {
            store.pass(source);
        }
        return all;
    }

    /** Whether the text is DRL; quick, and nothing is kept. */
    public static List<Complaint> syntax(final RuleSource source) {
        return parsed(source, LanguageLevelOption.DRL6, Stage.SYNTAX);
    }

    private static List<Complaint> parsed(final RuleSource source, final LanguageLevelOption level, final Stage stage) {
        final DrlParser parser = new DrlParser(level);
        try {
            parser.parse(false, source.text());
        } catch (final DroolsParserException | RuntimeException e) {
            return List.of(new Complaint(stage, 0, 0, ComplaintWords.of(String.valueOf(e.getMessage()))));
        }
        return parser.hasErrors()
                ? parser.getErrors().stream()
                        .map(error -> complaint(stage, error))
                        .toList()
                : List.of();
    }

    private static Complaint complaint(final Stage stage, final DroolsError error) {
        final Matcher place = PLACE.matcher(error.getMessage());
        final int[] lines = error.getLines();
        return place.find()
                ? new Complaint(
                        stage,
                        Integer.parseInt(place.group(1)),
                        Integer.parseInt(place.group(2)) + 1,
                        ComplaintWords.of(error.getMessage()))
                : new Complaint(
                        stage, lines.length == 0 ? 0 : Math.max(0, lines[0]), 0, ComplaintWords.of(error.getMessage()));
    }

    private static List<Complaint> classic(final RuleSource source) {
        try {
            return DrlCompiler.classicMessages(source).stream()
                    .map(message -> complaint(source, message))
                    .toList();
        } catch (final RuntimeException | StackOverflowError e) {
            // Only the executable build has to understand the file.
            return List.of();
        }
    }

    private static Complaint complaint(final RuleSource source, final Message message) {
        final String text = String.valueOf(message.getText());
        final int line = message.getLine() > 0 ? message.getLine() : named(source, text);
        return new Complaint(Stage.COMPILE, line, 0, ComplaintWords.of(text));
    }

    /** Line of the rule that the message names; 0 if it names none. */
    private static int named(final RuleSource source, final String text) {
        final Matcher name = NAMED.matcher(text);
        final int at = name.find() ? source.text().indexOf("rule \"" + name.group(1) + "\"") : -1;
        return at < 0 ? 0 : line(source.text(), at);
    }

    private List<Complaint> executable(final RuleSource source) {
        final String problem = problem(source, () -> store.compile(source));
        if (problem == null) {
            return List.of();
        }
        final List<Complaint> complaints = new ArrayList<>();
        final Matcher rule = RULE.matcher(source.text());
        while (rule.find()) {
            final RuleSource one = only(source, rule.start());
            final String alone = problem(one, () -> new DrlCompiler().compile(one));
            if (alone != null) {
                complaints.add(new Complaint(Stage.COMPILE, line(source.text(), rule.start()), 0, alone));
            }
        }
        return complaints.isEmpty() ? List.of(new Complaint(Stage.COMPILE, 0, 0, problem)) : complaints;
    }

    /** What the executable build says against the file; null if it says nothing. */
    private static @Nullable String problem(final RuleSource source, final Runnable compilation) {
        try {
            compilation.run();
            return null;
        } catch (final RulesRefusedException e) {
            final String told = e.problems().get(0);
            return told.replaceFirst("^" + Pattern.quote(source.path()) + "(:\\d+)?: ", "");
        }
    }

    /** The file with no other rule than the one that begins there, every line in its place. */
    private static RuleSource only(final RuleSource source, final int start) {
        final StringBuilder text = new StringBuilder(source.text());
        final Matcher rule = RULE.matcher(source.text());
        while (rule.find()) {
            if (rule.start() != start) {
                final Matcher end = END.matcher(source.text());
                final int to = end.find(rule.end()) ? end.end() : text.length();
                for (int i = rule.start(); i < to; i++) {
                    text.setCharAt(i, text.charAt(i) == '\n' ? '\n' : ' ');
                }
            }
        }
        return new RuleSource(source.path(), source.layer(), text.toString());
    }

    private static int line(final String text, final int offset) {
        return 1
                + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }
}
