package org.maillage.publishing;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import org.maillage.pathway.PublishedEdition;
import org.maillage.print.AccessiblePdf;
import org.maillage.shared.Settings;
import org.maillage.shared.Words;
import org.springframework.stereotype.Component;

/** Makes the documents and pictures of the editions, and keeps those asked for last. */
@Component
class Documents {

    private static final int MOST_NOTES = 40;
    private static final int MOST_CARDS = 60;
    private static final int TERRITORIES = 10;
    private static final int MEETINGS = 5;

    private final Settings settings;
    private final Picture picture = new Picture();
    private final byte[] mark = picture.mark();
    private final Shelf notes = new Shelf(MOST_NOTES);
    private final Shelf cards = new Shelf(MOST_CARDS);
    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Documents.class.getClassLoader(), "org.maillage");

    Documents(Settings settings) {
        this.settings = settings;
        templates.setBinaryStaticContent(true);
    }

    Shelf.Made framingNote(PublishedEdition edition, PublishedEdition.FramingNote note) {
        var xhtml = new StringOutput();
        templates.render("publishing/framing-note.jte", FramingNoteDocument.of(edition, note, mark, settings), xhtml);
        var text = xhtml.toString();
        return notes.get(text, () -> AccessiblePdf.of(text));
    }

    String calendar(PublishedEdition edition) {
        return new EditionCalendar(edition, settings).text();
    }

    Shelf.Made siteCard() {
        return card(Words.say("publishing.home.title"), Words.say("publishing.card.line"), MEETINGS);
    }

    Shelf.Made editionCard(PublishedEdition edition) {
        var line = Words.say(
                "publishing.card.edition",
                Words.say("publishing.card.meetings", edition.sessions().size()));
        return card(edition.title().toString(), line, edition.sessions().size());
    }

    private Shelf.Made card(String title, String line, int meetings) {
        return cards.get(
                title + "\n" + line + "\n" + meetings,
                () -> picture.card(title, line, Weave.of(TERRITORIES, meetings)));
    }
}
