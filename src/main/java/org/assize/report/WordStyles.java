package org.assize.report;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The styles of a template. Ours are found by their names, because Word names the ids of built-in styles in its own
 * language; those that a template lacks are added to it.
 */
final class WordStyles {

    static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final Map<String, String> ids = new LinkedHashMap<>();
    private final Document styles;

    private WordStyles(final Document styles) {
        this.styles = styles;
    }

    /** @throws SAXException if the template's styles are no XML */
    static WordStyles of(final byte[] template) throws SAXException {
        final WordStyles styles = new WordStyles(Xml.read(template));
        final Map<String, String> known = names(styles.styles);
        final NodeList ours = elements(Xml.read(Resources.bytes("docx/styles.xml")));
        for (int i = 0; i < ours.getLength(); i++) {
            final Element style = (Element) ours.item(i);
            final String id = known.computeIfAbsent(name(style), name -> styles.add(style));
            styles.ids.put(attribute(style, "styleId"), id);
        }
        return styles;
    }

    private String add(final Element style) {
        styles.getDocumentElement().appendChild(styles.importNode(style, true));
        return attribute(style, "styleId");
    }

    private static Map<String, String> names(final Document document) {
        final Map<String, String> names = new LinkedHashMap<>();
        final NodeList all = elements(document);
        for (int i = 0; i < all.getLength(); i++) {
            names.putIfAbsent(name((Element) all.item(i)), attribute((Element) all.item(i), "styleId"));
        }
        return names;
    }

    private static NodeList elements(final Document document) {
        return document.getElementsByTagNameNS(NAMESPACE, "style");
    }

    private static String name(final Element style) {
        final NodeList names = style.getElementsByTagNameNS(NAMESPACE, "name");
        return names.getLength() == 0
                ? attribute(style, "styleId")
                : attribute((Element) names.item(0), "val").toLowerCase(Locale.ROOT);
    }

    private static String attribute(final Element element, final String name) {
        return element.getAttributeNS(NAMESPACE, name);
    }

    /** The id in the template of a style of ours; the empty one stays empty. */
    String id(final String ours) {
        return ids.getOrDefault(ours, ours);
    }

    byte[] xml() {
        return Xml.write(styles).getBytes(StandardCharsets.UTF_8);
    }
}
