package org.maillage.programme.call;

import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.Optional;
import org.maillage.account.Addressees;
import org.maillage.account.SignedIn;
import org.maillage.programme.call.ReviewPage.Said;
import org.maillage.programme.call.WrittenReviews.Review;
import org.maillage.web.Answer;
import org.maillage.web.Frame;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Puts together what those who review an application read. */
@Component
record ReviewOverview(
        Calls calls,
        WrittenReviews reviews,
        ApplicationPerimeter perimeters,
        ApplicationOverview overview,
        Addressees addressees) {

    /** The page as it is kept, with a letter. */
    Answer show(Candidate candidate, SignedIn me, LetterForm letter) {
        var criteria = criteria(candidate);
        var review =
                mine(candidate, me).map(it -> ReviewForm.of(criteria, it)).orElseGet(() -> ReviewForm.empty(criteria));
        return show(candidate, me, review, letter);
    }

    Answer show(Candidate candidate, SignedIn me, ReviewForm review, LetterForm letter) {
        var edition = candidate.edition();
        var application = candidate.application();
        var leads = candidate.rights().leads();
        var mine = mine(candidate, me);
        var page = new ReviewPage(
                Frame.of(application.territory(), edition.title())
                        .under(edition.title(), edition.path() + (leads ? "/board" : ""))
                        .under(say("call.selection"), candidate.listPath())
                        .asPersonal(),
                candidate,
                ApplicationOverview.words(perimeters.of(application.id())),
                overview.said(application),
                overview.files(application),
                review,
                mine.map(Review::version).orElse(0),
                leads || mine.filter(it -> !it.conflict()).isPresent() ? others(candidate, me) : List.of(),
                letter);
        var letterMistakes = letter.filled().mistakes();
        return Answer.refuse(
                "programme/call/review",
                page,
                letterMistakes.none() ? review.filled().mistakes() : letterMistakes);
    }

    /** What the reader has sent as a review. */
    ReviewForm sent(Candidate candidate, MultiValueMap<String, String> sent) {
        return ReviewForm.sent(criteria(candidate), sent);
    }

    private List<Criterion> criteria(Candidate candidate) {
        return calls.find(candidate.edition().id()).orElseThrow().criteria();
    }

    Optional<Review> mine(Candidate candidate, SignedIn me) {
        return reviews.of(candidate.application().id(), me.person());
    }

    private List<Said> others(Candidate candidate, SignedIn me) {
        var all = reviews.of(candidate.application().id()).stream()
                .filter(it -> !it.reviewer().equals(me.id()))
                .toList();
        var names = addressees.of(all.stream().map(Review::reviewer).toList());
        return all.stream()
                .map(it -> new Said(
                        names.containsKey(it.reviewer())
                                ? names.get(it.reviewer()).name()
                                : say("account.deed.nobody"),
                        it))
                .toList();
    }
}
