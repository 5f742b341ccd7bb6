package org.maillage.search.saved;

import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.UUID;
import org.maillage.account.SignedIn;
import org.maillage.search.Question;
import org.maillage.web.Answer;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.Frame;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The questions that the reader has saved. */
@Controller
record SavedController(SavedSearches saved) {

    private static final FormField<String> NAME = FormField.line("name", 120).must();
    static final FormField<String> QUESTION = FormField.line("question", 2000);
    private static final FormField<Alert> ALERT =
            FormField.one("alert", Alert.class).must();
    private static final List<FormField<?>> FIELDS = List.of(NAME, QUESTION, ALERT);

    @GetMapping("/search/saved")
    Answer list(@AuthenticationPrincipal SignedIn me) {
        return show(me, Filled.empty("search.save", FIELDS));
    }

    private Answer show(SignedIn me, Filled form) {
        var frame = Frame.of(say("search.saved"), say("search.saved.lead"))
                .in(Frame.Section.DIRECTORY)
                .asPersonal();
        return Answer.refuse("search/saved/saved", new SavedPage(frame, saved.of(me.id()), form), form.mistakes());
    }

    @PostMapping("/search/saved")
    Answer save(@AuthenticationPrincipal SignedIn me, @RequestParam MultiValueMap<String, String> sent) {
        var form = Filled.sent("search.save", FIELDS, sent).offerEach(ALERT, List.of(Alert.values()));
        var asked = Question.ofAddress(form.typed(QUESTION));
        var mistakes = form.check().mistakes().unless(!asked.isOpen(), "question", "search.save.open");
        if (mistakes.none()) {
            var kept = saved.save(me.id(), form.must(NAME), asked.address(), form.must(ALERT));
            mistakes.unless(kept, "name", "search.save.too-many");
        }
        return mistakes.none() ? Answer.done("/search/saved", "search.save.done") : show(me, form);
    }

    @PostMapping("/search/saved/{id:[0-9a-f-]{36}}/remove")
    Answer remove(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
        saved.remove(me.id(), id);
        return Answer.done("/search/saved", "search.saved.removed");
    }
}
