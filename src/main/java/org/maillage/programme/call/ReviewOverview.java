package org.maillage.programme.call;

import static org.maillage.shared.Words.moment;
import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.Map;
import org.maillage.account.Addressees;
import org.maillage.account.SignedIn;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.Rights;
import org.maillage.programme.call.ReviewPage.Letter;
import org.maillage.programme.call.ReviewPage.Question;
import org.maillage.programme.call.ReviewPage.Said;
import org.maillage.programme.call.Reviews.Review;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;
import org.springframework.stereotype.Component;

/** Puts together what those who review an application read. */
@Component
record ReviewOverview(
        Calls calls,
        Reviews reviews,
        ApplicationPerimeter perimeters,
        ApplicationOverview overview,
        Addressees addressees) {

    /** @param drafting a decision whose letter the lead is about to write; empty for none */
    ReviewPage page(
            LiveEdition edition,
            Application application,
            Rights rights,
            SignedIn me,
            String drafting,
            Mistakes mistakes) {
        var criteria = calls.find(edition.id()).orElseThrow().criteria();
        var mine = reviews.of(application.id(), me.person());
        var written = mine.filter(it -> !it.conflict()).isPresent();
        return new ReviewPage(
                Frame.of(application.territory(), edition.title())
                        .under(edition.title(), edition.path() + (rights.leads() ? "/board" : ""))
                        .under(say("call.selection"), edition.path() + "/applications")
                        .asPersonal(),
                edition.path() + "/applications/" + application.id(),
                edition.path() + "/applications",
                ApplicationForm.of(application),
                application.email(),
                ApplicationOverview.words(perimeters.of(application.id())),
                overview.files(application),
                questions(criteria, mine.map(Review::answers).orElse(Map.of())),
                mine.map(Review::conflict).orElse(false),
                mine.map(Review::comments).orElse(""),
                mine.map(Review::version).orElse(0),
                written || rights.leads() ? others(application, me, criteria) : List.of(),
                rights.leads(),
                letter(edition, application, drafting, me),
                mistakes);
    }

    /** The criteria of a call with answers to them. */
    List<Question> questions(LiveEdition edition, Map<String, String> answers) {
        return questions(calls.find(edition.id()).orElseThrow().criteria(), answers);
    }

    private static List<Question> questions(List<String> criteria, Map<String, String> answers) {
        return criteria.stream()
                .map(it -> new Question(it, answers.getOrDefault(it, "")))
                .toList();
    }

    private List<Said> others(Application application, SignedIn me, List<String> criteria) {
        var all = reviews.of(application.id()).stream()
                .filter(it -> !it.reviewer().equals(me.id()))
                .toList();
        var names = addressees.of(all.stream().map(Review::reviewer).toList());
        return all.stream()
                .map(it -> new Said(
                        names.containsKey(it.reviewer())
                                ? names.get(it.reviewer()).name()
                                : say("account.deed.nobody"),
                        it.conflict(),
                        questions(criteria, it.answers()),
                        it.comments()))
                .toList();
    }

    private static Letter letter(LiveEdition edition, Application application, String drafting, SignedIn me) {
        var sent = application.letterSentAt();
        var decided = application.decision() == null ? "" : application.decision();
        if (sent == null && !drafting.isEmpty() && !drafting.equals(decided)) {
            var draft = Letters.draft(edition, application, drafting, me);
            return new Letter(drafting, draft[0], draft[1], false, "", application.version());
        }
        return new Letter(
                decided,
                application.letterSubject(),
                application.letterBody(),
                sent != null,
                sent == null ? "" : moment(sent.toInstant()),
                application.version());
    }
}
