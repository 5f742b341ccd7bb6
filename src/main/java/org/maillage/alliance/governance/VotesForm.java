package org.maillage.alliance.governance;

import org.maillage.alliance.governance.DecisionRound.Votes;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.Mistakes;
import org.springframework.util.MultiValueMap;

/** How a body voted, counted. */
record VotesForm(Filled filled) {

    static final FormField<Integer> FOR =
            FormField.number("for", 0, 10_000, "web.form.number").must();
    static final FormField<Integer> AGAINST =
            FormField.number("against", 0, 10_000, "web.form.number").must();
    static final FormField<Integer> ABSTAINED =
            FormField.number("abstained", 0, 10_000, "web.form.number").must();

    private static final Fields FORM = Fields.of("governance.votes", FOR, AGAINST, ABSTAINED);

    static VotesForm blank() {
        return new VotesForm(FORM.empty().with(ABSTAINED, 0));
    }

    static VotesForm sent(MultiValueMap<String, String> sent) {
        return new VotesForm(FORM.sent(sent));
    }

    Mistakes check() {
        var votesFor = filled.check().get(FOR);
        var against = filled.get(AGAINST);
        var abstained = filled.get(ABSTAINED);
        return filled.mistakes()
                .unless(
                        votesFor == null || against == null || abstained == null || votesFor + against + abstained > 0,
                        FOR.name(),
                        "governance.votes.nobody");
    }

    Votes votes() {
        return new Votes(filled.must(FOR), filled.must(AGAINST), filled.must(ABSTAINED));
    }
}
