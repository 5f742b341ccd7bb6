package org.maillage.publishing;

import java.io.StringWriter;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an XML document, element by element. */
final class Xml {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter writer;

    private Xml(XMLStreamWriter writer) {
        this.writer = writer;
    }

    static String document(Consumer<Xml> content) {
        var text = new StringWriter();
        try {
            var writer = FACTORY.createXMLStreamWriter(text);
            writer.writeStartDocument("UTF-8", "1.0");
            content.accept(new Xml(writer));
            writer.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    Xml element(String name, Consumer<Xml> content) {
        return does(() -> {
            writer.writeStartElement(name);
            content.accept(this);
            writer.writeEndElement();
        });
    }

    Xml element(String name, String words) {
        return element(name, it -> it.words(words));
    }

    Xml attribute(String name, String value) {
        return does(() -> writer.writeAttribute(name, legal(value)));
    }

    Xml words(String words) {
        return does(() -> writer.writeCharacters(legal(words)));
    }

    private Xml does(Step step) {
        try {
            step.run();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    // XML has no way at all to say most control characters.
    private static String legal(String words) {
        return words.replaceAll("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "");
    }

    private interface Step {
        void run() throws XMLStreamException;
    }
}
