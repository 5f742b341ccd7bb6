package org.maillage.capitalisation.drafts;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Walks through the XML of a packed document, tag by tag: what it declares is not heard, and nothing else is fetched. */
final class SafeXml {

    private static final int MOST_BYTES = 30 * 1024 * 1024;
    private static final XMLInputFactory FACTORY = factory();

    private SafeXml() {}

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** What hears of tags and letters. */
    interface Reads {

        /** A tag begins; false to leave out all that is in it. */
        boolean opens(String name, XMLStreamReader at);

        void closes(String name);

        default void says(String letters) {}
    }

    /** Reads a file of a package; one that is not there says nothing. */
    static void walk(ZipFile zip, String entry, Reads reads) {
        var found = zip.getEntry(entry);
        if (found == null) {
            return;
        }
        try (var in = zip.getInputStream(found)) {
            // Counted rather than believed; a text of a hundred pages is a tenth of it.
            var bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw NoText.because("too-long");
            }
            var at = FACTORY.createXMLStreamReader(new ByteArrayInputStream(bytes));
            walk(at, reads);
            at.close();
        } catch (XMLStreamException | IOException e) {
            throw NoText.because("broken");
        }
    }

    private static void walk(XMLStreamReader at, Reads reads) throws XMLStreamException {
        var left = 0;
        while (at.hasNext()) {
            switch (at.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (left > 0 || !reads.opens(at.getLocalName(), at)) {
                        left++;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (left > 0) {
                        left--;
                    } else {
                        reads.closes(at.getLocalName());
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (left == 0) {
                        reads.says(at.getText());
                    }
                }
                default -> {}
            }
        }
    }

    /** An attribute by its name, whatever stands before it; empty for none. */
    static String attribute(XMLStreamReader at, String name) {
        for (var number = 0; number < at.getAttributeCount(); number++) {
            if (at.getAttributeLocalName(number).equals(name)) {
                return value(at.getAttributeValue(number));
            }
        }
        return "";
    }

    private static String value(@Nullable String value) {
        return value == null ? "" : value;
    }
}
