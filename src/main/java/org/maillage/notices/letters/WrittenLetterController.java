package org.maillage.notices.letters;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.maillage.account.SignedIn;
import org.maillage.notices.Audience;
import org.maillage.notices.letters.Recipients.Chosen;
import org.maillage.notices.letters.SendLetter.Sent;
import org.maillage.web.Answer;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Letters to several: begun with those who were ticked, written, looked over, sent, followed. */
@Controller
record WrittenLetterController(
        WrittenLetters letters, SendLetter sendLetter, WrittenLetterOverview overview, LetterTextForm texts) {

    private static final String ID =
            WrittenLetter.ROOT + "/{id:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}}";
    private static final String DRAFT = "notices/letters/draft";
    private static final String CHECK = "notices/letters/check";

    @GetMapping(WrittenLetter.ROOT)
    Answer list(@AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "") String before) {
        return Answer.show("notices/letters/list", overview.list(me, before));
    }

    /** @param all whether it is for all of the audience, whoever is ticked */
    @PostMapping(WrittenLetter.ROOT + "/to/{kind}/{scope}")
    Answer begin(
            @WritesTo Audience audience,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") Set<String> to,
            @RequestParam(defaultValue = "false") boolean all) {
        var chosen = audience.members().stream()
                .filter(it -> all || to.contains(it.id().toString()))
                .toList();
        if (chosen.isEmpty()) {
            return Answer.done(audience.path(), "letters.nobody-chosen");
        }
        if (chosen.size() > SendLetter.MOST_READERS) {
            return Answer.done(audience.path(), "letters.too-many", chosen.size(), SendLetter.MOST_READERS);
        }
        return Answer.goTo(sendLetter.begin(audience, chosen, me).path());
    }

    @GetMapping(ID)
    Answer show(@IsAuthor WrittenLetter letter) {
        return letter.isSent()
                ? Answer.show("notices/letters/sent", overview.sent(letter))
                : Answer.show(DRAFT, overview.draft(letter, texts.of(letter)));
    }

    @PostMapping(ID)
    Answer save(
            @IsAuthor WrittenLetter letter,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(defaultValue = "-1") int version) {
        if (letter.isSent()) {
            return Answer.done(letter.path(), "letters.sent-before");
        }
        var form = texts.sent(sent);
        form.mistakes().seen(version, letter.version());
        if (form.mistakes().none()) {
            form.mistakes().seen(letters.save(texts.fill(letter, form)));
        }
        return form.mistakes().none()
                ? Answer.goTo(letter.path() + "/check")
                : Answer.refuse(DRAFT, overview.draft(letter, form), form.mistakes());
    }

    @GetMapping(ID + "/check")
    Answer check(@IsAuthor WrittenLetter letter, @RequestParam(defaultValue = "") String as) {
        return letter.isSent() || !letter.isWritten()
                ? Answer.goTo(letter.path())
                : Answer.show(CHECK, overview.check(letter, as, List.of()));
    }

    @PostMapping(ID + "/send")
    Answer send(
            @IsAuthor WrittenLetter letter,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam(defaultValue = "") List<UUID> to) {
        var seen = to.stream().map(it -> new Chosen(it, "")).toList();
        return switch (sendLetter.send(letter, version, seen)) {
            case Sent.Goes(var mails) -> Answer.done(letter.path(), "letters.sent", mails);
            case Sent.Before() -> Answer.done(letter.path(), "letters.sent-before");
            case Sent.Rewritten() -> Answer.done(letter.path(), "letters.rewritten");
            case Sent.Others(var difference) ->
                Answer.conflict(
                        CHECK, overview.check(letters.get(letter.id()), "", WrittenLetterOverview.said(difference)));
            case Sent.ToNobody() -> Answer.done(letter.path(), "letters.to-nobody");
            case Sent.TooMany() -> Answer.done(letter.path(), "letters.too-many-today", SendLetter.MOST_A_DAY);
        };
    }

    @PostMapping(ID + "/discard")
    Answer discard(@IsAuthor WrittenLetter letter, @PathVariable UUID id) {
        letters.discard(id);
        return Answer.done(WrittenLetter.ROOT, letter.isSent() ? "letters.sent-before" : "letters.discarded");
    }
}
