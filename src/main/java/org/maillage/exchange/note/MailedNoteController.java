package org.maillage.exchange.note;

import static org.maillage.shared.Words.moment;
import static org.maillage.shared.Words.say;

import org.maillage.account.SignedIn;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Keeps;
import org.maillage.directory.Reader;
import org.maillage.exchange.note.NoteAddresses.NoteAddress;
import org.maillage.web.Answer;
import org.maillage.web.Frame;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The address of somebody's own to which they forward mails: made, made anew and ended. */
@Controller
record MailedNoteController(NoteAddresses addresses, NotesOfTeam notes) {

    private static final String PAGE = "/notes/by-mail";

    /**
     * One's own address.
     *
     * @param read whether the platform reads a mailbox at all
     * @param address empty while there is none
     * @param drafts what is said of those that came and wait to be read over; empty for none
     * @param refused what is said of mails from other addresses; empty for none
     */
    record MailedNotePage(Frame frame, boolean read, String address, String drafts, String refused) {}

    @GetMapping(PAGE)
    Answer show(@Keeps Reader reader, @AuthenticationPrincipal SignedIn me) {
        DirectoryPolicy.must(!reader.teams().isEmpty());
        var own = addresses.of(me.person());
        var drafts = notes.mailedDrafts(me.person());
        return Answer.show(
                "exchange/note/mail",
                new MailedNotePage(
                        ExchangeNoteFormOverview.frame(say("note.mail")).under(say("note.notes"), "/notes"),
                        addresses.areRead(),
                        own.map(addresses::whole).orElse(""),
                        drafts == 0 ? "" : say("note.waits.drafts", drafts),
                        own.map(MailedNoteController::refused).orElse("")));
    }

    private static String refused(NoteAddress it) {
        var last = it.refusedAt();
        return last == null ? "" : say("note.mail.refused", it.refused(), moment(last.toInstant()));
    }

    @PostMapping(PAGE)
    Answer make(@Keeps Reader reader, @AuthenticationPrincipal SignedIn me) {
        DirectoryPolicy.must(!reader.teams().isEmpty());
        addresses.make(me.person());
        return Answer.done(PAGE, "note.mail.made");
    }

    @PostMapping(PAGE + "/end")
    Answer end(@Keeps Reader reader, @AuthenticationPrincipal SignedIn me) {
        addresses.end(me.person());
        return Answer.done(PAGE, "note.mail.ended");
    }
}
