package org.assize.authoring;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes test results as the XML of JUnit, without times, so that the same results give the same bytes. */
final class JunitXml {

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    JunitXml(final int tests, final int failures) {
        try {
            xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
        } catch (final XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        text.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        open("testsuites", tests, failures);
    }

    private interface Step {
        void run() throws XMLStreamException;
    }

    /** A writer to memory cannot fail. */
    private static void write(final Step step) {
        try {
            step.run();
        } catch (final XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void open(final String element, final int tests, final int failures) {
        write(() -> {
            xml.writeStartElement(element);
            xml.writeAttribute("tests", Integer.toString(tests));
            xml.writeAttribute("failures", Integer.toString(failures));
        });
    }

    void suite(final String name, final int tests, final int failures) {
        write(() -> xml.writeCharacters("\n  "));
        open("testsuite", tests, failures);
        write(() -> xml.writeAttribute("name", name));
    }

    void test(final String suite, final String name, final List<String> failures, final List<String> story) {
        write(() -> {
            xml.writeCharacters("\n    ");
            xml.writeStartElement("testcase");
            xml.writeAttribute("classname", suite.replace('/', '.'));
            xml.writeAttribute("name", name);
            if (!failures.isEmpty()) {
                xml.writeStartElement("failure");
                xml.writeAttribute("message", clean(String.join("; ", failures)));
                xml.writeCharacters(clean(String.join("\n", failures) + "\n" + String.join("\n", story)));
                xml.writeEndElement();
            }
            xml.writeEndElement();
        });
    }

    /** Characters that XML cannot hold. */
    private static String clean(final String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]", "?");
    }

    void endSuite() {
        write(() -> {
            xml.writeCharacters("\n  ");
            xml.writeEndElement();
        });
    }

    /** The whole document; nothing may be added afterwards. */
    String text() {
        write(() -> {
            xml.writeCharacters("\n");
            xml.writeEndElement();
            xml.flush();
        });
        return text + "\n";
    }
}
