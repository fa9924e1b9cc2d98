package org.assize.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.OutputStream;
import java.lang.reflect.Constructor;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/**
 * The JSON of results: keys in the order of the records, 2 blanks, {@code \n}. A null is left out and never written;
 * whatever may not be null must stand there. Characters that cannot be seen are escaped.
 */
public final class ReportJson {

    private static final JsonMapper MAPPER = mapper();
    private static final ObjectWriter LINE = MAPPER.writer().without(SerializationFeature.INDENT_OUTPUT);

    private ReportJson() {}

    /** The value as JSON, without a line end behind it. */
    public static String write(final Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** On one line. */
    static String line(final Object value) {
        return LINE.writeValueAsString(value);
    }

    /** The same in UTF-8 with {@code \n} at the end: counted first, so that a large result stands in memory once. */
    static byte[] bytes(final Object value) {
        final Filled counted = new Filled(new byte[0]);
        MAPPER.writeValue(counted, value);
        final byte[] bytes = new byte[counted.size + 1];
        MAPPER.writeValue(new Filled(bytes), value);
        bytes[counted.size] = '\n';
        return bytes;
    }

    /** Fills an array and counts what goes beyond it. */
    private static final class Filled extends OutputStream {

        private final byte[] bytes;
        private int size;

        Filled(final byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public void write(final int value) {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(final byte[] from, final int offset, final int length) {
            if (size + length <= bytes.length) {
                System.arraycopy(from, offset, bytes, size, length);
            }
            size += length;
        }
    }

    /** @throws tools.jackson.core.JacksonException if the text is not exactly such a record */
    static <T> T read(final String json, final Class<T> type) {
        return MAPPER.readValue(json, type);
    }

    /** An equal value with every text, names of maps included, replaced. */
    static <T> T mapTexts(final T value, final Class<T> type, final java.util.function.UnaryOperator<String> change) {
        return MAPPER.treeToValue(TextTree.map(MAPPER.valueToTree(value), change), type);
    }

    private static JsonMapper mapper() {
        final JsonFactory factory = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .characterEscapes(new InvisibleEscapes())
                .build();
        return JsonMapper.builder(factory)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY, MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .changeDefaultPropertyInclusion(
                        old -> JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
                .changeDefaultNullHandling(old -> old.withValueNulls(Nulls.FAIL, Nulls.FAIL))
                .withCoercionConfig(
                        LogicalType.Textual,
                        texts -> texts.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .annotationIntrospector(new NonNullIsRequired())
                .defaultPrettyPrinter(printer())
                .build();
    }

    private static DefaultPrettyPrinter printer() {
        final DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        final Separators separators = Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        return new DefaultPrettyPrinter(separators).withObjectIndenter(indenter).withArrayIndenter(indenter);
    }

    /** A component of a record must be given unless it is {@link Nullable}. */
    private static final class NonNullIsRequired extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable Boolean hasRequiredMarker(final MapperConfig<?> config, final AnnotatedMember member) {
            return member instanceof AnnotatedParameter ? Boolean.valueOf(!isNullable(member)) : null;
        }

        @Override
        public JsonSetter.Value findSetterInfo(final MapperConfig<?> config, final Annotated annotated) {
            return isNullable(annotated) ? JsonSetter.Value.forValueNulls(Nulls.SET) : JsonSetter.Value.empty();
        }

        private static boolean isNullable(final Annotated annotated) {
            return annotated instanceof final AnnotatedParameter parameter
                    && parameter.getMember() instanceof final Constructor<?> constructor
                    && constructor.getAnnotatedParameterTypes()[parameter.getIndex()].isAnnotationPresent(
                            Nullable.class);
        }
    }

    /** A file that shows in an editor what it holds. */
    private static final class InvisibleEscapes extends CharacterEscapes {

        private static final long serialVersionUID = 1L;
        private static final int DELETE = 0x7F;

        @Override
        public int[] getEscapeCodesForAscii() {
            final int[] codes = standardAsciiEscapesForJSON();
            codes[DELETE] = ESCAPE_STANDARD;
            return codes;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(final int character) {
            return character > DELETE && Visible.isOdd(character) && !Character.isSurrogate((char) character)
                    ? new SerializedString(String.format(java.util.Locale.ROOT, "\\u%04X", character))
                    : null;
        }
    }
}
