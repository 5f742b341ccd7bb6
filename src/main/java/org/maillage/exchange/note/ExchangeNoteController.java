package org.maillage.exchange.note;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.directory.Keeps;
import org.maillage.directory.Organisation;
import org.maillage.directory.Reader;
import org.maillage.directory.Team;
import org.maillage.exchange.note.NotesOfTeam.Asked;
import org.maillage.shared.Words;
import org.maillage.web.Answer;
import org.maillage.web.Anybody;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Notes of exchanges: the list of a team, and one of them written, shown and changed. */
@Controller
record ExchangeNoteController(
        ExchangeNoteOverview overview,
        ExchangeNoteFormOverview forms,
        KeepExchangeNote keepNote,
        FindWhom findWhom,
        NotesOfTeam notes,
        Clock clock) {

    private static final String OF_TEAM = "/notes/of/" + Organisation.ID;
    private static final String NOTE = "/notes/" + ExchangeNoteId.ID;

    /** Where somebody is of one team, its notes; else the teams to choose from. */
    @GetMapping("/notes")
    Answer mine(@Keeps Reader reader) {
        return reader.teams().size() == 1
                ? Answer.goTo(ExchangeNote.ofTeam(reader.teams().iterator().next()))
                : Answer.show("exchange/note/teams", overview.teams(reader));
    }

    @GetMapping(OF_TEAM)
    Answer list(
            @Keeps Team team,
            @Anybody Reader reader,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(required = false) @Nullable UUID after) {
        return Answer.show("exchange/note/list", overview.list(team, reader, Asked.of(sent), after));
    }

    /** Keeps the notes that a list has brought for the team. */
    @PostMapping(OF_TEAM + "/keep")
    Answer keepList(@Keeps Team team, @AuthenticationPrincipal SignedIn me, @RequestParam UUID list) {
        var kept = notes.keepList(team.id(), list, me.person());
        return Answer.done(ExchangeNote.ofTeam(team.id()) + "?list=" + list, "note.list.kept", kept);
    }

    /** Names from the directory that go on as somebody types. */
    @GetMapping(value = "/notes/who", produces = "application/json")
    ResponseEntity<List<FindWhom.Meant>> who(@Keeps Reader reader, @RequestParam(defaultValue = "") String q) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(findWhom.suggest(q, reader));
    }

    @GetMapping("/notes/new")
    Answer ask(
            @Keeps Reader reader,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(required = false) @Nullable UUID team,
            @RequestParam(required = false) @Nullable UUID actor) {
        return forms.ask(reader, me, team, actor);
    }

    /** @param id that the page has given it, by which it is kept once */
    @PostMapping("/notes")
    Answer add(
            @Keeps Reader reader,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam UUID id,
            @RequestParam(required = false) @Nullable MultipartFile photo) {
        var note = new ExchangeNoteId(id);
        var form = forms.sent(sent, reader);
        if (!form.check(Words.today(clock), photo != null && !photo.isEmpty()).none()) {
            return forms.refuse(form, note, "", reader, me);
        }
        return switch (keepNote.keep(typed(form, note, reader, me), photo, form.wantsSheet(), me)) {
            case KeepExchangeNote.Outcome.Kept kept -> Answer.done(kept.note().path(), "note.kept-now");
            case KeepExchangeNote.Outcome.PhotoRefused(var why) -> forms.refuse(form, note, Words.say(why), reader, me);
        };
    }

    /**
     * What became of a note that a phone has kept.
     *
     * @param path where it is; empty when it was refused
     * @param words why it was refused; empty when it was not
     */
    record Arrived(String path, String words) {}

    /** Takes in a note that was written without a network, once. */
    @PostMapping(value = "/notes/sent", produces = "application/json")
    ResponseEntity<Arrived> arrive(
            @Keeps Reader reader,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam UUID id,
            @RequestParam(required = false) @Nullable MultipartFile photo) {
        var note = new ExchangeNoteId(id);
        var form = forms.sent(sent, reader);
        var mistakes = form.check(Words.today(clock), photo != null && !photo.isEmpty());
        if (!mistakes.none()) {
            return refused(String.join(" ", mistakes.sentences()));
        }
        return switch (keepNote.keep(typed(form, note, reader, me), photo, form.wantsSheet(), me)) {
            case KeepExchangeNote.Outcome.Kept kept ->
                ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .body(new Arrived(kept.note().path(), ""));
            case KeepExchangeNote.Outcome.PhotoRefused(var why) -> refused(Words.say(why));
        };
    }

    private static ResponseEntity<Arrived> refused(String words) {
        return ResponseEntity.unprocessableContent()
                .cacheControl(CacheControl.noStore())
                .body(new Arrived("", words));
    }

    private ExchangeNote typed(ExchangeNoteForm form, ExchangeNoteId id, Reader reader, SignedIn me) {
        return form.note(id, forms.team(reader, form.filled().get(ExchangeNoteForm.TEAM)), me.id());
    }

    @GetMapping(NOTE)
    Answer show(@Keeps ExchangeNote note, @Anybody Reader reader) {
        return Answer.show("exchange/note/show", overview.page(note, reader));
    }

    @GetMapping(NOTE + "/edit")
    Answer edit(@Keeps ExchangeNote note) {
        return forms.edit(note, ExchangeNoteForm.of(note));
    }

    @PostMapping(NOTE)
    Answer save(
            @Keeps ExchangeNote note,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam int version) {
        var form = forms.sent(note, sent);
        var mistakes = form.check(Words.today(clock), note.photo() != null).seen(version, note.version());
        if (mistakes.none()) {
            mistakes.seen(keepNote.change(form.change(note, version), me));
        }
        return mistakes.none() ? Answer.done(note.path(), "web.form.saved") : forms.edit(note, form);
    }
}
