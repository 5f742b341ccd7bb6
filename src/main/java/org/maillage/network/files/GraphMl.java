package org.maillage.network.files;

import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.maillage.network.Ties;
import org.maillage.shared.Typed;

/** Writes ties as GraphML (http://graphml.graphdrawing.org): what leads one way as directed edges, the others undirected. */
final class GraphMl {

    private static final String SPACE = "http://graphml.graphdrawing.org/xmlns";

    private GraphMl() {}

    static void write(List<Ties.Named> ties, OutputStream into) throws XMLStreamException {
        var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(into, "UTF-8");
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("graphml");
        xml.writeDefaultNamespace(SPACE);
        key(xml, "label", "node", "string");
        key(xml, "type", "edge", "string");
        key(xml, "weight", "edge", "int");
        key(xml, "since", "edge", "string");
        key(xml, "standing", "edge", "string");
        xml.writeStartElement("graph");
        xml.writeAttribute("edgedefault", "undirected");
        var actors = new LinkedHashMap<UUID, String>();
        for (var it : ties) {
            actors.put(it.tie().one(), label(it.one(), it.tie().one()));
            actors.put(it.tie().other(), label(it.other(), it.tie().other()));
        }
        for (var actor : actors.entrySet()) {
            xml.writeStartElement("node");
            xml.writeAttribute("id", actor.getKey().toString());
            data(xml, "label", actor.getValue());
            xml.writeEndElement();
        }
        for (var it : ties) {
            edge(xml, it);
        }
        xml.writeEndDocument();
        xml.close();
    }

    private static void edge(XMLStreamWriter xml, Ties.Named it) throws XMLStreamException {
        var tie = it.tie();
        xml.writeStartElement("edge");
        xml.writeAttribute("id", tie.id().toString());
        xml.writeAttribute("source", tie.one().toString());
        xml.writeAttribute("target", tie.other().toString());
        xml.writeAttribute("directed", String.valueOf(tie.kind().leadsOneWay()));
        data(xml, "type", Typed.key(tie.kind()));
        data(xml, "weight", String.valueOf(tie.intensity()));
        data(xml, "since", tie.since().toString());
        data(xml, "standing", Typed.key(tie.standing()));
        xml.writeEndElement();
    }

    private static void key(XMLStreamWriter xml, String name, String of, String type) throws XMLStreamException {
        xml.writeEmptyElement("key");
        xml.writeAttribute("id", name);
        xml.writeAttribute("for", of);
        xml.writeAttribute("attr.name", name);
        xml.writeAttribute("attr.type", type);
    }

    private static void data(XMLStreamWriter xml, String key, String value) throws XMLStreamException {
        xml.writeStartElement("data");
        xml.writeAttribute("key", key);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }

    /** What an actor is called in files: its name or, where none may be shown, the address of its sheet. */
    static String label(String name, UUID id) {
        return name.isEmpty() ? "/directory/" + id : name;
    }
}
