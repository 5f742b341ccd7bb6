package org.maillage.exchange.note;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.CatalystRole;
import org.maillage.shared.Typed;
import org.maillage.web.Choice;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.FormField.Kind;
import org.maillage.web.Mistakes;
import org.springframework.util.MultiValueMap;

/** What somebody types of an exchange; words or a photo are enough. */
record ExchangeNoteForm(Filled filled) {

    static final FormField<UUID> TEAM = FormField.id("team");
    static final FormField<String> WHO = FormField.line("who", 160).drawnAs(Kind.ACTOR);
    static final FormField<String> WORDS = FormField.text("words", 4000);
    static final FormField<LocalDate> NEXT = FormField.day("next");
    static final FormField<String> NEXT_WORDS = FormField.line("nextWords", 300);
    static final FormField<UUID> CARRIER = FormField.id("carrier");
    static final FormField<LocalDate> ON = FormField.day("on").must();
    static final FormField<Integer> MINUTES = FormField.number("minutes", 1, 1440, "note.minutes.wrong");
    static final FormField<CatalystRole> ROLE = FormField.one("role", CatalystRole.class);
    static final FormField<Boolean> SHEET = FormField.check("sheet");

    private static final Fields FORM =
            Fields.of("note", TEAM, WHO, WORDS, NEXT, NEXT_WORDS, CARRIER, ON, MINUTES, ROLE, SHEET);

    ExchangeNoteForm {
        filled.offerEach(ROLE, List.of(CatalystRole.values()));
    }

    static ExchangeNoteForm blank(LocalDate today, UUID team, String who) {
        return new ExchangeNoteForm(
                FORM.empty().with(ON, today).with(TEAM, team).with(WHO, Typed.cut(Typed.line(who), WHO.longest())));
    }

    static ExchangeNoteForm sent(MultiValueMap<String, String> sent) {
        return new ExchangeNoteForm(FORM.sent(sent));
    }

    static ExchangeNoteForm of(ExchangeNote note) {
        var next = note.next();
        return new ExchangeNoteForm(FORM.empty()
                .with(TEAM, note.team())
                .with(WHO, note.who())
                .with(WORDS, note.words())
                .with(NEXT, next == null ? null : next.on())
                .with(NEXT_WORDS, next == null ? "" : next.words())
                .with(CARRIER, next == null ? null : next.carrier())
                .with(ON, note.onDay())
                .with(MINUTES, note.minutes())
                .with(ROLE, note.role()));
    }

    ExchangeNoteForm offerTeams(List<Choice> teams) {
        filled.offer(TEAM, teams);
        return this;
    }

    /** @param people of the team, who may be reminded */
    ExchangeNoteForm offerCarriers(List<Choice> people) {
        filled.offer(CARRIER, people);
        return this;
    }

    /** Whether a name that nobody bears yet becomes a draft sheet of the team. */
    boolean wantsSheet() {
        return filled.isTicked(SHEET);
    }

    /** @param showing whether a photo comes with it, so that words need not */
    Mistakes check(LocalDate today, boolean showing) {
        var mistakes = filled.check().mistakes();
        var on = filled.get(ON);
        return mistakes.unless(showing || !filled.isBlank(WORDS), "words", "note.words.missing")
                // Whoever writes east of us is a day ahead.
                .unless(on == null || !on.isAfter(today.plusDays(1)), "on", "note.on.future")
                .unless(filled.isBlank(NEXT_WORDS) || !filled.isBlank(NEXT), "next", "note.next.needed");
    }

    /** The note of a sound form. */
    ExchangeNote note(ExchangeNoteId id, UUID team, UUID by) {
        return fill(id, team, by, null, NoteSource.TYPED, false, false, 0, by, null);
    }

    /** The note as it is changed by a sound form. */
    ExchangeNote change(ExchangeNote before, int version) {
        return fill(
                before.id(),
                before.team(),
                before.author(),
                before.photo(),
                before.source(),
                before.draft(),
                before.example(),
                version,
                null,
                before.next());
    }

    private ExchangeNote fill(
            ExchangeNoteId id,
            UUID team,
            @Nullable UUID author,
            @Nullable UUID photo,
            NoteSource source,
            boolean draft,
            boolean example,
            int version,
            @Nullable UUID carrier,
            @Nullable NextAction before) {
        return new ExchangeNote(
                id,
                team,
                author,
                filled.typed(WHO),
                false,
                null,
                filled.typed(WORDS),
                filled.must(ON),
                filled.get(MINUTES),
                filled.get(ROLE),
                next(carrier, before),
                photo,
                source,
                draft,
                null,
                example,
                version);
    }

    // A day that was moved is to be done and reminded of again.
    private @Nullable NextAction next(@Nullable UUID carrier, @Nullable NextAction before) {
        var on = filled.get(NEXT);
        if (on == null) {
            return null;
        }
        var same = before != null && before.on().equals(on) ? before : null;
        return new NextAction(
                filled.typed(NEXT_WORDS),
                on,
                false,
                filled.get(CARRIER) == null ? carrier : Objects.requireNonNull(filled.get(CARRIER)),
                same == null ? null : same.doneOn(),
                same == null ? null : same.mutedAt());
    }
}
