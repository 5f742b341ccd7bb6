package org.maillage.exchange.note;

import static org.maillage.shared.Words.say;
import static org.maillage.shared.Words.today;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Circles;
import org.maillage.account.Role;
import org.maillage.account.SignedIn;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Organisation;
import org.maillage.directory.Organisations;
import org.maillage.directory.Part;
import org.maillage.directory.Reader;
import org.maillage.shared.NotFound;
import org.maillage.shared.Words;
import org.maillage.web.Answer;
import org.maillage.web.Choice;
import org.maillage.web.Frame;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Puts together the form of a note: whom, words and when to call back first, what is rarely wanted behind them. */
@Component
record ExchangeNoteFormOverview(DirectoryPolicy policy, Circles circles, Organisations organisations, Clock clock) {

    private static final String TEMPLATE = "exchange/note/edit";

    static Frame frame(String title) {
        return Frame.of(title, say("note.description"))
                .in(Frame.Section.DIRECTORY)
                .asPersonal();
    }

    /** The teams for which the reader writes notes, in the order of their names. */
    List<Choice> teams(Reader reader) {
        return reader.teams().stream()
                .map(it -> new Choice(it.toString(), policy.nameOf(it)))
                .sorted(Comparator.comparing(Choice::words))
                .toList();
    }

    /** The team for which a note is: the one that is named, or the reader's first. */
    UUID team(Reader reader, @Nullable UUID named) {
        DirectoryPolicy.must(!reader.teams().isEmpty());
        if (named != null && !reader.teams().contains(named)) {
            throw new NotFound("team", named);
        }
        return named == null ? UUID.fromString(teams(reader).getFirst().key()) : named;
    }

    ExchangeNoteForm sent(MultiValueMap<String, String> sent, Reader reader) {
        return offered(ExchangeNoteForm.sent(sent), reader);
    }

    ExchangeNoteForm sent(ExchangeNote note, MultiValueMap<String, String> sent) {
        return offered(ExchangeNoteForm.sent(sent), note);
    }

    private ExchangeNoteForm offered(ExchangeNoteForm form, ExchangeNote note) {
        return form.offerTeams(List.of(new Choice(note.team().toString(), ""))).offerCarriers(people(note.team()));
    }

    private ExchangeNoteForm offered(ExchangeNoteForm form, Reader reader) {
        form.offerTeams(teams(reader));
        var team = form.filled().get(ExchangeNoteForm.TEAM);
        return form.offerCarriers(people(team(reader, ofReader(team, reader))));
    }

    private static @Nullable UUID ofReader(@Nullable UUID team, Reader reader) {
        return team != null && reader.teams().contains(team) ? team : null;
    }

    List<Choice> people(UUID team) {
        return circles.of(Role.TEAM, team).holders().stream()
                .map(it -> new Choice(it.person(), it.name()))
                .toList();
    }

    /** @param actor the one in the directory that it is about; null for whoever will be typed */
    Answer ask(Reader reader, SignedIn me, @Nullable UUID team, @Nullable UUID actor) {
        var who = actor == null
                ? ""
                : organisations.seen(List.of(actor), Part.RECORD, reader).values().stream()
                        .map(Organisation::name)
                        .findFirst()
                        .orElse("");
        var form = offered(ExchangeNoteForm.blank(today(clock), team(reader, team), who), reader);
        return Answer.show(TEMPLATE, fresh(form, ExchangeNoteId.fresh(), "", reader, me));
    }

    Answer refuse(ExchangeNoteForm form, ExchangeNoteId id, String photoProblem, Reader reader, SignedIn me) {
        return Answer.refuse(TEMPLATE, fresh(form, id, photoProblem, reader, me));
    }

    private ExchangeNoteFormPage fresh(
            ExchangeNoteForm form, ExchangeNoteId id, String photoProblem, Reader reader, SignedIn me) {
        var chosen = form.filled().get(ExchangeNoteForm.TEAM);
        var team = team(reader, ofReader(chosen, reader));
        return page(
                frame(say("note.new"))
                        .under(say("note.notes"), ExchangeNote.ofTeam(team))
                        .withScript("note.js"),
                "/notes",
                ExchangeNote.ofTeam(team),
                null,
                form,
                id.value().toString(),
                me.id().toString(),
                reader.teams().size() > 1,
                photoProblem,
                false);
    }

    Answer edit(ExchangeNote note, ExchangeNoteForm form) {
        offered(form, note);
        var frame = frame(say("note.edit"))
                .under(say("note.notes"), ExchangeNote.ofTeam(note.team()))
                .under(ExchangeNoteOverview.title(note), note.path());
        return Answer.refuse(
                TEMPLATE,
                page(
                        frame.withScript("note.js"),
                        note.path(),
                        note.path(),
                        note.version(),
                        form,
                        "",
                        "",
                        false,
                        "",
                        note.photo() != null),
                form.filled().mistakes());
    }

    private static ExchangeNoteFormPage page(
            Frame frame,
            String path,
            String back,
            @Nullable Integer version,
            ExchangeNoteForm form,
            String id,
            String reader,
            boolean severalTeams,
            String photoProblem,
            boolean showing) {
        var filled = form.filled();
        var more = Stream.of(
                ExchangeNoteForm.NEXT_WORDS,
                ExchangeNoteForm.MINUTES,
                ExchangeNoteForm.ROLE,
                ExchangeNoteForm.CARRIER,
                ExchangeNoteForm.ON);
        var wrong = more.anyMatch(it -> !filled.mistakes().at(it.name()).isEmpty());
        return new ExchangeNoteFormPage(
                frame,
                path,
                back,
                version,
                filled,
                id,
                reader,
                Objects.requireNonNull(Words.language().getLanguage()),
                severalTeams,
                wrong || version != null,
                photoProblem,
                showing);
    }
}
