package org.assize.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts what parsers and compilers say into a sentence for somebody who knows neither. */
final class ComplaintWords {

    private static final int LONGEST = 200;
    private static final Map<Pattern, String> WORDS = words();
    private static final Pattern GENERATED =
            Pattern.compile("\\S*(?:/|\\\\)\\S*\\.(?:java|class)\\S*|\\S+\\.java\\b\\S*");

    private ComplaintWords() {}

    private static Map<Pattern, String> words() {
        final Map<String, String> words = new LinkedHashMap<>();
        words.put(
                "(?i)(?:mismatched input|no viable alternative at input) '?<eof>'?.*",
                "the file ends in the middle of a rule; perhaps a bracket or an \"end\" is missing.");
        words.put(
                "(?:mismatched|extraneous) input '([^']+)' expecting '?([^'\\s{]+)'?",
                "\"$1\" cannot stand here; \"$2\" is expected.");
        words.put("(?:mismatched|extraneous) input '([^']+)'", "\"$1\" cannot stand here.");
        words.put("no viable alternative at input '([^']+)'", "\"$1\" cannot stand here.");
        words.put("missing '?([^'\\s]+)'? at '([^']+)'", "\"$1\" is missing before \"$2\".");
        words.put("rule '?[\\w]+'? failed predicate.*", "this is no DRL; perhaps a word is misspelt.");
        words.put("Unable to resolve ObjectType '([^']+)'", "\"$1\" is no type that this file imports or declares.");
        words.put(
                "unable to resolve method using strict-mode: [\\w.$]+\\.(\\w+)\\(",
                "there is no attribute or function \"$1\".");
        words.put("Unable to create Field Extractor for '([^']+)'", "there is no attribute \"$1\".");
        words.put("The method (\\w+)\\(.*?\\) is undefined for the type ([\\w.]+)", "$2 has no function \"$1\".");
        words.put(
                "The method (\\w+)\\(.*?\\) in the type ([\\w.]+) is not applicable.*",
                "\"$1\" of $2 is given other values than it takes.");
        words.put("The constructor (\\w+)\\(.*?\\) is undefined", "\"$1\" is given other values than it takes.");
        words.put("(\\$?\\w+) cannot be resolved(?: to a (?:variable|type))?", "\"$1\" is not known here.");
        words.put("Syntax error, insert \"([^\"]+)\"", "\"$1\" is missing in the conclusion.");
        words.put("Syntax error on token \"([^\"]+)\"", "\"$1\" cannot stand in the conclusion.");
        words.put("Duplicate rule name: ?(.*)", "a rule of this name stands twice.");
        words.put("(?:NumberFormatException|For input string: )\"?([^\"\\n]*)\"?", "a text is compared with a number.");
        words.put(
                "Unable to parse left part of expression: ?([^\\n]*)", "\"$1\" names an attribute that there is not.");
        words.put("Unable to Analyse Expression ([^:\\n]+)", "the condition \"$1\" cannot be understood.");
        final Map<Pattern, String> compiled = new LinkedHashMap<>();
        words.forEach((pattern, sentence) -> compiled.put(Pattern.compile(pattern), sentence));
        return compiled;
    }

    /** One sentence; never a path of generated code, a stack trace or several lines. */
    static String of(final String message) {
        final String plain = GENERATED
                .matcher(message)
                .replaceAll("")
                .replaceAll("\\s+", " ")
                .strip();
        for (final Map.Entry<Pattern, String> entry : WORDS.entrySet()) {
            final Matcher matcher = entry.getKey().matcher(plain);
            if (matcher.find()) {
                return matcher.group().replaceFirst("(?s)" + entry.getKey().pattern(), entry.getValue());
            }
        }
        return unknown(plain);
    }

    private static String unknown(final String plain) {
        final String text = plain.replaceFirst("^\\[ERR \\d+] ", "")
                .replaceFirst("^[Ll]ine \\d+:\\d+ ", "")
                .replaceFirst("^\\S+: cannot be compiled: ", "")
                .replaceFirst("^Rule Compilation error ", "");
        final String shown = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return shown.isBlank() || shown.equals("null")
                ? "the compiler does not understand this, and does not say why."
                : "the compiler does not understand this: " + shown + (shown.matches(".*[.…!?]") ? "" : ".");
    }
}
