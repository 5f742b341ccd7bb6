package org.maillage.programme;

import static org.maillage.shared.Words.say;

import org.maillage.account.SignedIn;
import org.maillage.web.Answer;
import org.maillage.web.Frame;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Writes and publishes framing notes. */
@Controller
record NoteController(WriteNote writeNote) {

    @GetMapping("/editions/{slug}/framing-note/edit")
    Answer edit(@Leads LiveEdition edition) {
        return show(edition, writeNote.draft(edition));
    }

    /**
     * @param publish whether the lead publishes it, rather than keeping it for later
     * @param sure whether it is published although some of its fields say nothing
     */
    @PostMapping("/editions/{slug}/framing-note/edit")
    Answer save(
            @Leads LiveEdition edition,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam int version,
            @RequestParam(defaultValue = "false") boolean publish,
            @RequestParam(defaultValue = "false") boolean sure,
            @RequestParam(defaultValue = "0") int number) {
        var draft = NoteDraft.sent(sent, writeNote.draft(edition).version());
        var next = edition.noteVersion() + 1;
        var mistakes = draft.filled()
                .check()
                .mistakes()
                .unless(!publish || !draft.fields().isEmpty(), "motives", "programme.edition.note.empty")
                .unless(
                        !publish || sure || draft.blank().isEmpty(),
                        "sure",
                        "programme.edition.note.blank",
                        draft.blank().size(),
                        String.join(", ", draft.blank()))
                .seen(version, draft.version())
                .seen(publish ? number : next, next);
        if (!mistakes.none()) {
            return show(edition, draft);
        }
        if (publish) {
            return Answer.done(
                    edition.path() + "/board",
                    "programme.edition.note.published",
                    writeNote.publish(edition, draft, me));
        }
        writeNote.keepDraft(edition, draft);
        return Answer.done(edition.path() + "/framing-note/edit", "programme.edition.note.kept");
    }

    private Answer show(LiveEdition edition, NoteDraft draft) {
        var frame = Frame.of(say("programme.edition.note"), edition.title())
                .under(edition.title(), edition.path() + "/board")
                .asPersonal();
        return Answer.refuse(
                "programme/note",
                new NotePage(frame, edition, draft, writeNote.examples(edition)),
                draft.filled().mistakes());
    }
}
