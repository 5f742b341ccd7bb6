package org.maillage.directory.suggestion;

import static org.maillage.shared.Words.day;
import static org.maillage.shared.Words.say;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.Field;
import org.maillage.directory.FindAlike;
import org.maillage.directory.FormatValues;
import org.maillage.directory.Link;
import org.maillage.directory.MeantCommunes;
import org.maillage.directory.Organisation;
import org.maillage.directory.Organisations;
import org.maillage.directory.Part;
import org.maillage.directory.Reader;
import org.maillage.directory.Values;
import org.maillage.directory.suggestion.SendSuggestion.Looker;
import org.maillage.directory.suggestion.SuggestionController.QueuePage;
import org.maillage.directory.suggestion.SuggestionController.SuggestPage;
import org.maillage.directory.suggestion.SuggestionController.Waiting;
import org.maillage.shared.Words;
import org.maillage.web.Answer;
import org.maillage.web.Filled;
import org.maillage.web.Frame;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts together the forms of visitors and the queue of teams, and checks what visitors have typed. */
@Component
record SuggestionOverview(
        Suggestions suggestions,
        SendSuggestion sendSuggestion,
        Organisations organisations,
        FindAlike findAlike,
        FormatValues formatValues,
        MeantCommunes meantCommunes,
        Clock clock) {

    Answer ask(@Nullable Organisation sheet, Filled form) {
        var lead = sheet == null
                ? say("suggestion.actor.lead")
                : switch (sendSuggestion.looker(sendSuggestion.team(sheet, ""))) {
                    case Looker.OfTeam(var name) -> say("suggestion.error.lead.team", name);
                    case Looker.Administrators() -> say("suggestion.error.lead.administrators");
                    case Looker.Nobody() -> say("suggestion.error.lead.nobody");
                };
        var title = sheet == null ? say("suggestion.actor.title") : say("suggestion.error.title", sheet.name());
        var frame = Frame.of(title, lead).in(Frame.Section.DIRECTORY).withScript("directory-form.js");
        return Answer.refuse(
                "directory/suggestion/new",
                new SuggestPage(
                        sheet == null ? frame : frame.under(sheet.name(), sheet.path()),
                        lead,
                        sheet == null ? "/suggestions/new" : "/suggestions/sheets/" + sheet.id(),
                        form.drawn(),
                        form.mistakes()),
                form.mistakes());
    }

    /** What was typed; what is wrong with it stands in the form. */
    Suggestion check(@Nullable Organisation sheet, Filled form) {
        form.check();
        var commune = sheet == null ? meantCommunes.code(form, SuggestionForm.COMMUNE, null) : "";
        return new Suggestion(
                UUID.randomUUID(),
                sendSuggestion.team(sheet, commune),
                sheet == null ? null : sheet.id(),
                sheet == null ? form.typed(SuggestionForm.NAME) : "",
                commune.isEmpty() ? null : commune,
                sheet == null ? Objects.requireNonNullElse(form.get(SuggestionForm.WEB), "") : "",
                form.typed(SuggestionForm.WORDS),
                form.get(SuggestionForm.EMAIL),
                LocaleContextHolder.getLocale().getLanguage().equals("en") ? "en" : "fr",
                OffsetDateTime.now(clock));
    }

    /**
     * What waits for a reader.
     *
     * @param answered the one whose answer comes back as it was typed; null for none
     */
    QueuePage queue(Reader reader, @Nullable UUID answered, String typed, String problem) {
        var waiting = suggestions.waiting(reader);
        var sheets = organisations.seen(
                waiting.stream()
                        .map(Suggestion::organisation)
                        .filter(Objects::nonNull)
                        .toList(),
                Part.RECORD,
                reader);
        var more = suggestions.count(reader) - waiting.size();
        return new QueuePage(
                Frame.of(say("suggestion.queue"), say("suggestion.queue.lead"))
                        .in(Frame.Section.DIRECTORY)
                        .asPersonal(),
                waiting.stream()
                        .map(it -> waiting(it, sheets, reader, it.id().equals(answered) ? typed : ""))
                        .toList(),
                more > 0 ? say("suggestion.queue.more", more) : "",
                problem);
    }

    private Waiting waiting(Suggestion it, Map<UUID, Organisation> sheets, Reader reader, String typed) {
        var sheet = it.organisation() == null ? null : sheets.get(it.organisation());
        var commune = it.commune();
        return new Waiting(
                it.id().toString(),
                it.organisation() == null
                        ? say("suggestion.queue.actor", it.name())
                        : say("suggestion.queue.error", sheet == null ? say("directory.none") : sheet.name()),
                sheet == null ? "" : sheet.path(),
                commune == null ? "" : formatValues.words(Field.COMMUNE, commune),
                it.web(),
                it.words(),
                day(it.sentAt().atZoneSameInstant(Words.zone()).toLocalDate()),
                it.email() != null,
                it.organisation() != null,
                commune == null ? List.of() : alike(it.name(), commune, reader),
                typed);
    }

    private List<Link> alike(String name, String commune, Reader reader) {
        return findAlike.findAlike(new Values(Map.of(Field.NAME, name, Field.COMMUNE, commune)), reader).stream()
                .map(it -> new Link(it.organisation().name(), it.organisation().path()))
                .toList();
    }
}
