package org.maillage.print;

import java.io.StringWriter;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.maillage.print.Document.Block;
import org.maillage.print.Document.Column;
import org.maillage.print.Document.Heading;
import org.maillage.print.Document.Items;
import org.maillage.print.Document.Paragraph;
import org.maillage.print.Document.Picture;
import org.maillage.print.Document.Run;
import org.maillage.print.Document.Table;

/** Writes the words of a document as {@code content.xml} of OpenDocument 1.3. The styles that it names stand beside it. */
final class OdtContent {

    private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final String LINE = "0.5pt solid #b9c7c4";
    private static final Pattern MORE_SPACES = Pattern.compile("(?<= ) +");

    private final StringWriter written = new StringWriter();
    private final XMLStreamWriter xml;
    private int tables;
    private int pictures;

    private OdtContent() throws XMLStreamException {
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(written);
    }

    /** What stands in {@code content.xml}; pictures are named as {@link #picture} says, in their order. */
    static String of(Document document) {
        try {
            return new OdtContent().write(document);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("The document %s cannot be written.".formatted(document.title()), e);
        }
    }

    /** Where in the file the picture stands that is the given one in the document, counted from 1. */
    static String picture(int number) {
        return "Pictures/" + number + ".png";
    }

    private String write(Document document) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("office:document-content");
        for (var space : List.of("office", "style", "text", "table")) {
            xml.writeAttribute("xmlns:" + space, OASIS + space + ":1.0");
        }
        xml.writeAttribute("xmlns:draw", OASIS + "drawing:1.0");
        xml.writeAttribute("xmlns:svg", OASIS + "svg-compatible:1.0");
        xml.writeAttribute("xmlns:xlink", "http://www.w3.org/1999/xlink");
        xml.writeAttribute("xmlns:fo", OASIS + "xsl-fo-compatible:1.0");
        xml.writeAttribute("office:version", "1.3");
        automaticStyles();
        xml.writeStartElement("office:body");
        xml.writeStartElement("office:text");
        paragraph("Title", Paragraph.of(document.title()));
        for (var block : document.blocks()) {
            block(block);
        }
        xml.writeEndDocument();
        xml.close();
        return written.toString();
    }

    /** Word processors read the shape of tables and pictures here alone, not among the named styles. */
    private void automaticStyles() throws XMLStreamException {
        xml.writeStartElement("office:automatic-styles");
        style("Rows", "table", "style:table-properties", "style:rel-width", "100%", "fo:margin-bottom", "4mm");
        style("Cell", "table-cell", "style:table-cell-properties", "fo:padding", "1.5mm", "fo:border-bottom", LINE);
        style("Picture", "graphic", "style:graphic-properties", "style:wrap", "none", "style:vertical-pos", "top");
        xml.writeEndElement();
    }

    private void style(String name, String family, String kind, String... properties) throws XMLStreamException {
        xml.writeStartElement("style:style");
        xml.writeAttribute("style:name", name);
        xml.writeAttribute("style:family", family);
        xml.writeEmptyElement(kind);
        for (var i = 0; i < properties.length; i += 2) {
            xml.writeAttribute(properties[i], properties[i + 1]);
        }
        xml.writeEndElement();
    }

    private void block(Block block) throws XMLStreamException {
        switch (block) {
            case Heading heading -> heading(heading);
            case Paragraph paragraph -> paragraph("Text_20_body", paragraph);
            case Items items -> items(items);
            case Table table -> table(table);
            case Picture picture -> picture(picture);
        }
    }

    private void heading(Heading heading) throws XMLStreamException {
        xml.writeStartElement("text:h");
        xml.writeAttribute("text:style-name", "Heading_20_" + heading.level());
        xml.writeAttribute("text:outline-level", String.valueOf(heading.level()));
        words(heading.text());
        xml.writeEndElement();
    }

    private void paragraph(String style, Paragraph paragraph) throws XMLStreamException {
        xml.writeStartElement("text:p");
        xml.writeAttribute("text:style-name", style);
        var lines = paragraph.lines();
        for (var i = 0; i < lines.size(); i++) {
            if (i > 0) {
                xml.writeEmptyElement("text:line-break");
            }
            for (var run : lines.get(i)) {
                run(run);
            }
        }
        xml.writeEndElement();
    }

    private void run(Run run) throws XMLStreamException {
        if (!run.address().isEmpty()) {
            xml.writeStartElement("text:a");
            xml.writeAttribute("xlink:type", "simple");
            xml.writeAttribute("xlink:href", run.address());
            xml.writeAttribute("text:style-name", "Internet_20_link");
            words(run.text());
            xml.writeEndElement();
        } else if (run.strong()) {
            xml.writeStartElement("text:span");
            xml.writeAttribute("text:style-name", "Strong_20_Emphasis");
            words(run.text());
            xml.writeEndElement();
        } else {
            words(run.text());
        }
    }

    /** Several spaces are one to the readers of the format: those after the first are said by name. */
    private void words(String text) throws XMLStreamException {
        var said = Characters.allowed(text);
        var from = 0;
        var spaces = MORE_SPACES.matcher(said);
        while (spaces.find()) {
            xml.writeCharacters(said.substring(from, spaces.start()));
            xml.writeEmptyElement("text:s");
            xml.writeAttribute("text:c", String.valueOf(spaces.end() - spaces.start()));
            from = spaces.end();
        }
        xml.writeCharacters(said.substring(from));
    }

    private void items(Items items) throws XMLStreamException {
        xml.writeStartElement("text:list");
        xml.writeAttribute("text:style-name", items.numbered() ? "Numbers" : "Bullets");
        for (var item : items.items()) {
            xml.writeStartElement("text:list-item");
            paragraph("List_20_Contents", item);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void table(Table table) throws XMLStreamException {
        tables++;
        paragraph("Caption", Paragraph.of(table.caption()));
        xml.writeStartElement("table:table");
        xml.writeAttribute("table:name", "T" + tables);
        xml.writeAttribute("table:style-name", "Rows");
        xml.writeStartElement("table:title");
        xml.writeCharacters(Characters.allowed(table.caption()));
        xml.writeEndElement();
        xml.writeStartElement("table:table-header-columns");
        xml.writeEmptyElement("table:table-column");
        xml.writeEndElement();
        for (var i = 1; i < table.columns().size(); i++) {
            xml.writeEmptyElement("table:table-column");
        }
        xml.writeStartElement("table:table-header-rows");
        xml.writeStartElement("table:table-row");
        for (var column : table.columns()) {
            cell(column.numbers() ? "Number_20_Heading" : "Table_20_Heading", Paragraph.of(column.title()));
        }
        xml.writeEndElement();
        xml.writeEndElement();
        for (var row : table.rows()) {
            row(table.columns(), row);
        }
        xml.writeEndElement();
    }

    private void row(List<Column> columns, List<Paragraph> row) throws XMLStreamException {
        xml.writeStartElement("table:table-row");
        for (var i = 0; i < row.size(); i++) {
            cell(columns.get(i).numbers() ? "Number_20_Contents" : "Table_20_Contents", row.get(i));
        }
        xml.writeEndElement();
    }

    private void cell(String style, Paragraph words) throws XMLStreamException {
        xml.writeStartElement("table:table-cell");
        xml.writeAttribute("table:style-name", "Cell");
        xml.writeAttribute("office:value-type", "string");
        paragraph(style, words);
        xml.writeEndElement();
    }

    private void picture(Picture picture) throws XMLStreamException {
        pictures++;
        xml.writeStartElement("text:p");
        xml.writeAttribute("text:style-name", "Text_20_body");
        xml.writeStartElement("draw:frame");
        xml.writeAttribute("draw:style-name", "Picture");
        xml.writeAttribute("draw:name", "P" + pictures);
        xml.writeAttribute("text:anchor-type", "as-char");
        xml.writeAttribute("svg:width", picture.millimetres() + "mm");
        xml.writeAttribute("svg:height", picture.height() + "mm");
        xml.writeStartElement("draw:image");
        xml.writeAttribute("xlink:href", picture(pictures));
        xml.writeAttribute("xlink:type", "simple");
        xml.writeAttribute("xlink:show", "embed");
        xml.writeAttribute("xlink:actuate", "onLoad");
        xml.writeEndElement();
        xml.writeStartElement("svg:title");
        xml.writeCharacters(Characters.allowed(picture.says()));
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }
}
