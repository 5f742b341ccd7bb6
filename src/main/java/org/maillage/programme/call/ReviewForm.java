package org.maillage.programme.call;

import static org.maillage.shared.Words.say;
import static org.maillage.web.FormField.choice;
import static org.maillage.web.FormField.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.maillage.programme.call.WrittenReviews.Review;
import org.maillage.web.Choice;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.Mistakes;
import org.springframework.util.MultiValueMap;

/**
 * What a reviewer says of an application.
 *
 * @param criteria of the call, each of which is a question
 */
record ReviewForm(List<Criterion> criteria, Filled filled) {

    private static final FormField<String> COMMENTS = text("comments", 5000);
    private static final FormField<Boolean> CONFLICT = FormField.check("conflict");

    ReviewForm {
        var answers = Stream.of("yes", "partly", "no")
                .map(it -> new Choice(it, say("call.answer." + it)))
                .toList();
        criteria.forEach(it -> filled.label(question(it), it.words()).offer(question(it), answers));
    }

    /** Its name is made of its number, since a criterion may move or be worded otherwise while somebody answers. */
    private static FormField<String> question(Criterion criterion) {
        return choice("answer-" + criterion.key()).drawnAs(FormField.Kind.RADIO);
    }

    private static List<FormField<?>> fields(List<Criterion> criteria) {
        return Stream.<FormField<?>>concat(criteria.stream().map(ReviewForm::question), Stream.of(COMMENTS, CONFLICT))
                .toList();
    }

    static ReviewForm empty(List<Criterion> criteria) {
        return new ReviewForm(criteria, Filled.empty("call.review", fields(criteria)));
    }

    static ReviewForm sent(List<Criterion> criteria, MultiValueMap<String, String> sent) {
        return new ReviewForm(criteria, Filled.sent("call.review", fields(criteria), sent));
    }

    static ReviewForm of(List<Criterion> criteria, Review review) {
        var form = empty(criteria);
        form.filled.with(COMMENTS, review.comments()).with(CONFLICT, review.conflict());
        criteria.forEach(it -> form.filled.with(question(it), review.answers().get(it.key())));
        return form;
    }

    Mistakes check() {
        return filled.check()
                .mistakes()
                .unless(
                        !filled.isBlank(fields(criteria).toArray(FormField<?>[]::new)),
                        "comments",
                        "call.review.empty");
    }

    boolean conflict() {
        return filled.isTicked(CONFLICT);
    }

    /** Who has an interest in it says nothing more. */
    Review fill(UUID application, UUID reviewer, int version) {
        if (conflict()) {
            return new Review(application, reviewer, true, "", Map.of(), version);
        }
        var answers = new HashMap<String, String>();
        criteria.stream()
                .filter(it -> !filled.isBlank(question(it)))
                .forEach(it -> answers.put(it.key(), filled.typed(question(it))));
        return new Review(application, reviewer, false, filled.typed(COMMENTS), answers, version);
    }
}
