package org.assize.authoring.lint;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assize.authoring.lint.DrlFile.Declared;
import org.assize.authoring.lint.DrlFile.Rule;
import org.assize.source.EntityShape;
import org.assize.source.FactModel;
import org.jspecify.annotations.Nullable;

/** The types that a DRL file may name, with their properties: imported ones and those that it declares. */
final class FileTypes {

    private static final Pattern NEW = Pattern.compile("insertLogical\\s*\\(\\s*new\\s+(\\w+)\\s*\\(");
    private static final Pattern CALL = Pattern.compile("insertLogical\\s*\\(\\s*(\\$?\\w+)\\.(\\w+)\\s*\\(");
    private static final Map<String, Class<?>> PLAIN = Map.of(
            "String", String.class,
            "int", int.class,
            "Integer", Integer.class,
            "long", long.class,
            "boolean", boolean.class,
            "Boolean", Boolean.class,
            "List", List.class,
            "Set", Set.class,
            "Map", Map.class,
            "Object", Object.class);
    private static final Map<Class<?>, Set<String>> NULLABLE = nullable();

    private final Map<String, Class<?>> classes = new TreeMap<>();
    private final Map<String, Map<String, Class<?>>> declared = new TreeMap<>();
    private final Set<String> unknownImports = new TreeSet<>();

    private FileTypes() {}

    static FileTypes of(final DrlFile file) {
        final FileTypes types = new FileTypes();
        types.classes.putAll(PLAIN);
        file.imports().forEach(name -> types.add(name.text()));
        file.declared().forEach(types::add);
        return types;
    }

    private void add(final String imported) {
        final Class<?> found = load(imported);
        if (found == null) {
            unknownImports.add(imported);
        } else {
            classes.put(found.getSimpleName(), found);
        }
    }

    /** A nested type is imported with dots. */
    private static @Nullable Class<?> load(final String name) {
        String binary = name;
        while (true) {
            try {
                return Class.forName(binary, false, FileTypes.class.getClassLoader());
            } catch (final ClassNotFoundException | NoClassDefFoundError next) {
                final int dot = binary.lastIndexOf('.');
                if (dot < 0) {
                    return null;
                }
                binary = binary.substring(0, dot) + '$' + binary.substring(dot + 1);
            }
        }
    }

    private void add(final Declared type) {
        final Map<String, Class<?>> fields = new LinkedHashMap<>();
        type.fields()
                .forEach(field -> fields.put(
                        field.name(), classes.getOrDefault(field.type().replaceAll("<.*", ""), Object.class)));
        declared.put(type.name().text(), fields);
    }

    boolean isUnknownImport(final String imported) {
        return unknownImports.contains(imported);
    }

    boolean knows(final String type) {
        return classes.containsKey(type) || declared.containsKey(type);
    }

    boolean isDeclared(final String type) {
        return declared.containsKey(type);
    }

    Set<String> names() {
        final Set<String> names = new TreeSet<>(classes.keySet());
        names.addAll(declared.keySet());
        return names;
    }

    @Nullable
    Class<?> type(final String name) {
        return classes.get(name);
    }

    /** The properties that a condition on the type may name, with their types; empty if the type is not known. */
    Map<String, Class<?>> properties(final String type) {
        final Map<String, Class<?>> fields = declared.get(type);
        if (fields != null) {
            return fields;
        }
        final Class<?> found = classes.get(type);
        return found == null ? Map.of() : properties(found);
    }

    static Map<String, Class<?>> properties(final Class<?> type) {
        final Map<String, Class<?>> properties = new TreeMap<>();
        for (final Method method : type.getMethods()) {
            if (method.getParameterCount() == 0
                    && method.getReturnType() != void.class
                    && !Modifier.isStatic(method.getModifiers())) {
                properties.put(method.getName(), method.getReturnType());
                bean(method.getName()).forEach(name -> properties.putIfAbsent(name, method.getReturnType()));
            }
        }
        properties.put("this", type);
        return properties;
    }

    private static List<String> bean(final String method) {
        final Matcher bean = Pattern.compile("^(?:get|is)([A-Z])(\\w*)$").matcher(method);
        return bean.find() ? List.of(bean.group(1).toLowerCase(Locale.ROOT) + bean.group(2)) : List.of();
    }

    /** Whether a property of a fact may be unknown. */
    boolean isNullable(final String type, final String property) {
        final Class<?> found = classes.get(type);
        return found != null && NULLABLE.getOrDefault(found, Set.of()).contains(property.toLowerCase(Locale.ROOT));
    }

    private static Map<Class<?>, Set<String>> nullable() {
        return FactModel.standard().entities().values().stream()
                .collect(Collectors.toMap(
                        EntityShape::type,
                        entity -> entity.shape().attributes().stream()
                                .filter(attribute -> attribute.isNullable())
                                .map(attribute -> attribute.name().replace("-", ""))
                                .collect(Collectors.toSet())));
    }

    /** The type that a consequence inserts; empty if it cannot be told. */
    String inserted(final DrlFile file, final Rule rule) {
        final String consequence = file.consequence(rule);
        final Matcher made = NEW.matcher(consequence);
        if (made.find()) {
            return made.group(1);
        }
        final Matcher call = CALL.matcher(consequence);
        return call.find() ? result(owner(file, rule, call.group(1)), call.group(2)) : "";
    }

    private @Nullable Class<?> owner(final DrlFile file, final Rule rule, final String name) {
        if (!name.startsWith("$")) {
            return classes.get(name);
        }
        final Matcher bound = Pattern.compile(Pattern.quote(name) + "\\s*:\\s*(\\w+)\\s*\\(")
                .matcher(file.text().substring(rule.start(), rule.end()));
        return bound.find() ? classes.get(bound.group(1)) : null;
    }

    private static String result(final @Nullable Class<?> owner, final String method) {
        return owner == null
                ? ""
                : Arrays.stream(owner.getMethods())
                        .filter(each -> each.getName().equals(method))
                        .map(each -> each.getReturnType().getSimpleName())
                        .findFirst()
                        .orElse("");
    }
}
