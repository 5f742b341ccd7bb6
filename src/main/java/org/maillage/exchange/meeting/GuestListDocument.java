package org.maillage.exchange.meeting;

import static org.maillage.shared.Words.say;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.print.AccessiblePdf;
import org.maillage.print.Document;
import org.maillage.print.Document.Block;
import org.maillage.print.Document.Column;
import org.maillage.print.Document.Paragraph;
import org.maillage.print.Document.Picture;
import org.maillage.print.Document.Run;
import org.maillage.print.Document.Table;
import org.maillage.print.QrCode;
import org.maillage.shared.Settings;
import org.maillage.shared.Words;
import org.maillage.web.ComingAnswer.Reply;
import org.springframework.stereotype.Component;

/** The list of a meeting to be signed, with room for others and the code for the table. No address stands on it. */
@Component
record GuestListDocument(Guests guests, DirectoryPolicy policy, Settings settings, Clock clock) {

    private static final int ROOM_FOR_OTHERS = 8;
    private static final int CODE_MILLIMETRES = 32;

    /** So wide that a pen has room. */
    private static final String ROOM = "\u00a0".repeat(44);

    byte[] pdf(Meeting meeting) {
        return AccessiblePdf.of(of(meeting));
    }

    Document of(Meeting meeting) {
        var address = settings.address(OpenTable.path(meeting));
        var all = guests.of(meeting).stream()
                .filter(it -> it.answer() != Reply.NO && !it.isErased())
                .toList();
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(List.of(
                Run.strong(meeting.when()),
                Run.of(meeting.where().isEmpty() ? "" : "\n" + meeting.where()),
                Run.of("\n" + say("meeting.by", policy.nameOf(meeting.team()))))));
        blocks.add(Picture.of(QrCode.of(address).png(), say("meeting.list.code", address), CODE_MILLIMETRES));
        blocks.add(Paragraph.of(say("meeting.list.code.words")));
        blocks.add(new Table(
                say("meeting.list.caption", all.size()),
                List.of(
                        new Column(say("meeting.list.name"), false),
                        new Column(say("meeting.list.structure"), false),
                        new Column(say("meeting.list.answer"), false),
                        new Column(say("meeting.list.signature"), false)),
                Stream.concat(
                                all.stream().map(GuestListDocument::row),
                                IntStream.range(0, ROOM_FOR_OTHERS).mapToObj(it -> cells("\u00a0\n\u00a0", "", "")))
                        .toList()));
        blocks.add(Paragraph.of(say("meeting.list.why")));
        return new Document(
                Words.language().getLanguage(),
                meeting.purpose(),
                say("meeting.list.subject", meeting.purpose()),
                policy.nameOf(meeting.team()),
                clock.instant().atOffset(ZoneOffset.UTC),
                blocks);
    }

    private static List<Paragraph> row(Guest guest) {
        return cells(
                guest.name(),
                guest.structure(),
                guest.answer() == null ? "" : say("meeting.list.heads", guest.heads(), guest.meal() ? 1 : 0));
    }

    private static List<Paragraph> cells(String name, String structure, String answer) {
        return Stream.of(name, structure, answer, ROOM + "\n\u00a0")
                .map(Paragraph::of)
                .toList();
    }
}
