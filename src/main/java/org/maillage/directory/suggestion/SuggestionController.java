package org.maillage.directory.suggestion;

import static org.maillage.shared.Words.say;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.EmailAddress;
import org.maillage.account.SignedIn;
import org.maillage.account.Throttle;
import org.maillage.directory.Keeps;
import org.maillage.directory.Organisation;
import org.maillage.directory.Reader;
import org.maillage.directory.Reads;
import org.maillage.directory.suggestion.SendSuggestion.Looker;
import org.maillage.shared.Typed;
import org.maillage.web.Answer;
import org.maillage.web.Drawn;
import org.maillage.web.Frame;
import org.maillage.web.Machine;
import org.maillage.web.Mistakes;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Forms in which visitors suggest an actor or signal an error, and the queue in which teams look at it. */
@Controller
record SuggestionController(
        SuggestionOverview overview,
        Suggestions suggestions,
        SendSuggestion sendSuggestion,
        AnswerSuggestion answerSuggestion,
        Throttle throttle) {

    private static final String ACTOR = "/suggestions/new";
    private static final String ERROR = "/suggestions/sheets/" + Organisation.ID;
    private static final String QUEUE = "/directory/suggestions";

    /**
     * A form for visitors.
     *
     * @param lead what to say, and who looks at it
     */
    record SuggestPage(Frame frame, String lead, String action, List<Drawn> fields, Mistakes mistakes) {}

    /** @param problem what is wrong with an answer; empty for nothing */
    record QueuePage(Frame frame, List<Waiting> waiting, String more, String problem) {}

    /**
     * A suggestion that waits.
     *
     * @param path of the sheet that it is about; empty for an actor that is missing
     * @param answered whether somebody waits for the answer
     * @param alike sheets that it may be about
     * @param typed the answer as it was typed, when it comes back
     */
    record Waiting(
            String id,
            String title,
            String path,
            String where,
            String web,
            String words,
            String when,
            boolean answered,
            boolean ofSheet,
            List<org.maillage.directory.Link> alike,
            String typed) {}

    @GetMapping(ACTOR)
    Answer ask() {
        return overview.ask(null, SuggestionForm.empty(false));
    }

    @GetMapping(ERROR)
    Answer askOf(@Reads Organisation organisation) {
        return overview.ask(organisation, SuggestionForm.empty(true));
    }

    @PostMapping(ACTOR)
    Answer send(@RequestParam MultiValueMap<String, String> sent, HttpServletRequest request) {
        return send(null, sent, request);
    }

    @PostMapping(ERROR)
    Answer sendOf(
            @Reads Organisation organisation,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request) {
        return send(organisation, sent, request);
    }

    private Answer send(@Nullable Organisation sheet, MultiValueMap<String, String> sent, HttpServletRequest request) {
        var form = SuggestionForm.sent(sheet != null, sent);
        var suggestion = overview.check(sheet, form);
        if (!form.mistakes().none()) {
            return overview.ask(sheet, form);
        }
        var machine = Machine.of(request);
        throttle.countForm(machine);
        if (suggestion.email() != null) {
            EmailAddress.of(suggestion.email()).ifPresent(it -> throttle.countMail(it, machine));
        }
        if (!sendSuggestion.sendSuggestion(suggestion)) {
            form.mistakes().unless(false, SuggestionForm.WORDS.name(), "suggestion.too-many");
            return overview.ask(sheet, form);
        }
        var on = sheet == null ? ACTOR : sheet.path();
        return switch (sendSuggestion.looker(suggestion.territory())) {
            case Looker.OfTeam(var name) -> Answer.done(on, "suggestion.sent.team", name);
            case Looker.Administrators() -> Answer.done(on, "suggestion.sent.administrators");
            case Looker.Nobody() -> Answer.done(on, "suggestion.sent.nobody");
        };
    }

    @GetMapping(QUEUE)
    Answer queue(@Keeps Reader reader) {
        return Answer.show("directory/suggestion/queue", overview.queue(reader, null, "", ""));
    }

    @PostMapping(QUEUE + "/{suggestion:[0-9a-f-]{36}}")
    Answer answer(
            @Keeps Reader reader,
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID suggestion,
            @RequestParam boolean accepted,
            @RequestParam(defaultValue = "") String answer) {
        var said = Typed.cut(Typed.words(answer), 1000);
        // Whoever has left an address hears why.
        if (!accepted
                && said.isEmpty()
                && suggestions.find(suggestion, reader).stream().anyMatch(it -> it.email() != null)) {
            var problem = new Mistakes().unless(false, "answer", "suggestion.no-reason");
            return Answer.refuse(
                    "directory/suggestion/queue",
                    overview.queue(reader, suggestion, said, say("suggestion.no-reason")),
                    problem);
        }
        if (!accepted) {
            var declined = suggestions
                    .find(suggestion, reader)
                    .filter(it -> answerSuggestion.decline(it, said, reader, me))
                    .isPresent();
            return Answer.done(QUEUE, declined ? "suggestion.declined" : "suggestion.decided");
        }
        return suggestions
                .find(suggestion, reader)
                .flatMap(it -> answerSuggestion.accept(it, said, reader, me))
                .map(sheet -> Answer.done("/directory/" + sheet + "/edit", "suggestion.accepted"))
                .orElseGet(() -> Answer.done(QUEUE, "suggestion.decided"));
    }
}
