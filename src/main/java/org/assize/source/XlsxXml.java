package org.assize.source;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** An XML part of a workbook, read from the front. A document type, with which entities and addresses come, is refused. */
final class XlsxXml {

    static final String DOCUMENT_TYPE = "a document type";

    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;

    /** @throws XMLStreamException if it is no XML, in another encoding than UTF-8, or has a document type */
    XlsxXml(final byte[] part) throws XMLStreamException {
        // Decoded here, because the parser would print to the console what it cannot decode.
        final String text = decoded(part);
        if (text.contains("<!DOCTYPE")) {
            throw new XMLStreamException(DOCUMENT_TYPE);
        }
        reader = FACTORY.createXMLStreamReader(new StringReader(text));
    }

    private static String decoded(final byte[] part) throws XMLStreamException {
        try {
            final String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(part))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (final CharacterCodingException e) {
            throw new XMLStreamException("an encoding that no program writes", e);
        }
    }

    // That of Java itself: another on the class path may have other ideas of what is safe.
    private static XMLInputFactory factory() {
        final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** Goes on to the next event; false at the end. */
    boolean next() throws XMLStreamException {
        if (!reader.hasNext()) {
            return false;
        }
        final int event = reader.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new XMLStreamException(DOCUMENT_TYPE);
        }
        return true;
    }

    boolean starts(final String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    boolean ends(final String name) {
        return reader.isEndElement() && reader.getLocalName().equals(name);
    }

    boolean isText() {
        return reader.isCharacters();
    }

    String text() {
        return reader.getText();
    }

    /** The attribute of that name, whatever its prefix; null if there is none. */
    @Nullable
    String attribute(final String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    String attribute(final String name, final String otherwise) {
        final String value = attribute(name);
        return value == null ? otherwise : value;
    }

    /** The text of all {@code t} in the element that has just begun, without reading aids ({@code rPh}). */
    String richText(final String element) throws XMLStreamException {
        final StringBuilder text = new StringBuilder();
        boolean inText = false;
        boolean inAid = false;
        while (next() && !ends(element)) {
            if (starts("rPh") || ends("rPh")) {
                inAid = starts("rPh");
            } else if (starts("t") || ends("t")) {
                inText = starts("t");
            } else if (inText && !inAid && isText()) {
                text.append(text());
            }
        }
        return text.toString();
    }

    /** The text of the element that has just begun. */
    String plainText(final String element) throws XMLStreamException {
        final StringBuilder text = new StringBuilder();
        while (next() && !ends(element)) {
            if (isText()) {
                text.append(text());
            }
        }
        return text.toString();
    }
}
