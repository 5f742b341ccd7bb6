package org.maillage.capitalisation.review;

import static org.maillage.shared.Words.say;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.maillage.account.SignedIn;
import org.maillage.programme.Leads;
import org.maillage.programme.Programme;
import org.maillage.shared.Typed;
import org.maillage.web.Answer;
import org.maillage.web.Choice;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.Frame;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets those who lead a programme choose the circuit of its sheets, its committee and its criteria. */
@Controller
record CircuitController(Circuits circuits, Committees committees, CriteriaLists criteria, CommitteePeople people) {

    private static final int MOST_CRITERIA = 30;
    private static final int LONGEST_CRITERION = 300;

    private static final FormField<Circuit> CIRCUIT = FormField.one("circuit", Circuit.class)
            .drawnAs(FormField.Kind.RADIO)
            .must();
    private static final Fields CHOICE = Fields.of("review.circuit-form", CIRCUIT);

    private static final FormField<UUID> PEOPLE = FormField.id("people").drawnAs(FormField.Kind.CHOICES);
    private static final FormField<UUID> CHAIR = FormField.id("chair");
    private static final Fields COMMITTEE = Fields.of("review.committee-form", PEOPLE, CHAIR);

    private static final FormField<String> MAIN = FormField.text("main", 10_000).must();
    private static final FormField<String> SECONDARY = FormField.text("secondary", 10_000);
    private static final Fields CRITERIA = Fields.of("review.criteria-form", MAIN, SECONDARY);

    /** How the sheets of a programme come before everybody. */
    record CircuitPage(
            Frame frame,
            Programme programme,
            Filled circuit,
            Filled committee,
            Filled criteria,
            int version,
            boolean shipped) {

        String path() {
            return programme.path() + "/circuit";
        }
    }

    @GetMapping("/programmes/{slug}/circuit")
    Answer show(@Leads Programme programme) {
        return Answer.show(
                "capitalisation/review/circuit",
                page(programme, circuit(programme), committee(programme), worded(programme)));
    }

    @PostMapping("/programmes/{slug}/circuit")
    Answer choose(
            @Leads Programme programme,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent) {
        var form = offered(CHOICE.sent(sent)).check();
        if (!form.mistakes().none()) {
            return refuse(programme, form, form, committee(programme), worded(programme));
        }
        circuits.choose(programme, form.must(CIRCUIT), me.person());
        return Answer.done(programme.path() + "/circuit", "review.circuit.chosen");
    }

    @PostMapping("/programmes/{slug}/circuit/committee")
    Answer name(@Leads Programme programme, @RequestParam MultiValueMap<String, String> sent) {
        var form = offered(COMMITTEE.sent(sent), programme).check();
        var chosen = form.values(PEOPLE);
        var chair = form.get(CHAIR);
        form.mistakes().unless(chair == null || chosen.contains(chair), "chair", "review.committee-form.chair.outside");
        if (!form.mistakes().none()) {
            return refuse(programme, form, circuit(programme), form, worded(programme));
        }
        committees.name(programme, chosen.stream().distinct().toList(), chair);
        return Answer.done(programme.path() + "/circuit#committee", "review.committee-form.named");
    }

    @PostMapping("/programmes/{slug}/circuit/criteria")
    Answer word(
            @Leads Programme programme,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String version,
            @RequestParam MultiValueMap<String, String> sent) {
        var form = CRITERIA.sent(sent).check();
        var main = lines(form.typed(MAIN));
        var secondary = lines(form.typed(SECONDARY));
        few(form, "main", main);
        few(form, "secondary", secondary);
        var now = criteria.of(programme.id());
        form.mistakes().seen(Typed.number(version), now.version());
        if (form.mistakes().none()) {
            form.mistakes()
                    .seen(criteria.word(programme, new CriteriaList(now.version() + 1, main, secondary), me.person()));
        }
        return form.mistakes().none()
                ? Answer.done(programme.path() + "/circuit#criteria", "review.criteria-form.worded", now.version() + 1)
                : refuse(programme, form, circuit(programme), committee(programme), form);
    }

    private static void few(Filled form, String field, List<String> lines) {
        form.mistakes()
                .unless(lines.size() <= MOST_CRITERIA, field, "review.criteria-form.many", MOST_CRITERIA)
                .unless(
                        lines.stream().allMatch(it -> it.length() <= LONGEST_CRITERION),
                        field,
                        "review.criteria-form.long",
                        LONGEST_CRITERION);
    }

    private static List<String> lines(String typed) {
        return Arrays.stream(typed.split("\n"))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private Filled circuit(Programme programme) {
        return offered(CHOICE.empty().with(CIRCUIT, circuits.of(programme.id())));
    }

    private static Filled offered(Filled form) {
        return form.offer(
                CIRCUIT,
                Arrays.stream(Circuit.values())
                        .map(it -> new Choice(
                                Typed.key(it), say("review.circuit.choice", say(it.words()), say(it.means()))))
                        .toList());
    }

    private Filled committee(Programme programme) {
        var seats = committees.of(programme.id());
        return offered(
                COMMITTEE
                        .empty()
                        .withAll(
                                PEOPLE,
                                seats.stream().map(Committees.Seat::person).toList())
                        .with(
                                CHAIR,
                                seats.stream()
                                        .filter(Committees.Seat::chair)
                                        .map(Committees.Seat::person)
                                        .findFirst()
                                        .orElse(null)),
                programme);
    }

    private Filled offered(Filled form, Programme programme) {
        var choices = people.of(programme);
        return form.offer(PEOPLE, choices).offer(CHAIR, choices);
    }

    private Filled worded(Programme programme) {
        var now = criteria.of(programme.id());
        return CRITERIA.empty()
                .with(MAIN, String.join("\n", now.main()))
                .with(SECONDARY, String.join("\n", now.secondary()));
    }

    private Answer refuse(Programme programme, Filled wrong, Filled circuit, Filled committee, Filled worded) {
        return Answer.refuse(
                "capitalisation/review/circuit", page(programme, circuit, committee, worded), wrong.mistakes());
    }

    private CircuitPage page(Programme programme, Filled circuit, Filled committee, Filled worded) {
        var now = criteria.of(programme.id());
        return new CircuitPage(
                Frame.of(say("review.circuit"), programme.title())
                        .in(Frame.Section.EDITIONS)
                        .under(programme.title(), programme.path())
                        .asPersonal(),
                programme,
                circuit,
                committee,
                worded,
                now.version(),
                now.isShipped());
    }
}
