package org.assize.authoring.lint;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of files as a user would type them, and the exact place of what a message quotes. */
final class FileNames {

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"|^([A-Z][A-Z0-9]-[0-9]{2}) ");

    private final Path rules;
    private final Map<String, DrlFile> byPath = new TreeMap<>();
    private final Map<String, DrlFile> texts = new TreeMap<>();

    FileNames(final Path rules, final List<DrlFile> files) {
        this.rules = rules;
        files.forEach(file -> {
            byPath.put(file.path(), file);
            texts.put(inRules(file.path()), file);
        });
    }

    private String inRules(final String path) {
        return rules.resolve(path).toString().replace('\\', '/');
    }

    /** Whether it is the path of a DRL file, relative to the rules folder. */
    boolean isDrl(final String path) {
        return byPath.containsKey(path);
    }

    Map<String, DrlFile> texts() {
        return texts;
    }

    LintProblem shown(final LintProblem problem) {
        final String file = name(problem.file());
        final DrlFile text = texts.get(file);
        return text == null || problem.column() > 1 || problem.line() == 0
                ? at(problem, file, problem.column(), problem.length())
                : quoted(problem, file, text);
    }

    private static LintProblem at(final LintProblem problem, final String file, final int column, final int length) {
        return new LintProblem(
                problem.rule(),
                problem.level(),
                file,
                problem.line(),
                column,
                length,
                problem.message(),
                problem.advice());
    }

    /** Reading tells the line; what it quotes stands somewhere in it. */
    private static LintProblem quoted(final LintProblem problem, final String file, final DrlFile text) {
        final String line = text.lineText(problem.line());
        final Matcher quoted = QUOTED.matcher(problem.message());
        while (quoted.find()) {
            final String word = quoted.group(1) == null ? quoted.group(2) : quoted.group(1);
            final int at = line.indexOf(word);
            if (at >= 0) {
                return at(problem, file, at + 1, word.length());
            }
        }
        final int indent = line.length() - line.stripLeading().length();
        return at(problem, file, indent + 1, Math.max(1, line.strip().length()));
    }

    /** Path relative to the rules folder, of a file that is named so or as a user would. */
    static String relative(final Path rules, final String file) {
        final String folder = rules.toString().replace('\\', '/') + "/";
        return file.startsWith(folder) ? file.substring(folder.length()) : file;
    }

    private String name(final String file) {
        if (file.startsWith(rules.toString().replace('\\', '/') + "/")) {
            return file;
        }
        final String relative = file.startsWith("rules/") ? file.substring("rules/".length()) : file;
        return Files.exists(rules.resolve(relative)) ? inRules(relative) : file;
    }
}
