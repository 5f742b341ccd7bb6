package org.maillage.alliance.handover;

import static org.maillage.account.Example.must;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.maillage.account.DemonstrationPart;
import org.maillage.account.Example;
import org.maillage.account.SignedIn;
import org.maillage.alliance.SummedUpProject;
import org.maillage.alliance.SumsUpProjects;
import org.maillage.directory.DirectoryPolicy;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Demonstrates a hand-over of the first team: proposed to an operator, who has asked something. */
@Component
@Order(111)
record DemonstrateHandovers(
        JdbcClient database,
        Handovers handovers,
        ProposeHandover proposeHandover,
        HearOperator hearOperator,
        SumsUpProjects projects,
        DirectoryPolicy policy,
        Clock clock)
        implements DemonstrationPart {

    @Override
    public String name() {
        return "handovers";
    }

    @Override
    public boolean isDue(Example example) {
        return example.hasLived("projects")
                && database.sql("select not exists (select from alliance.handover)")
                        .query(Boolean.class)
                        .single();
    }

    @Override
    public void play(Example example) {
        var me = example.person(example.cast().pairs().getFirst().people().getFirst());
        var teams = policy.reader(me).teams().stream().sorted().toList();
        for (var it : Example.read(name(), Said.class).handovers()) {
            var project = project(teams.getFirst(), it.project());
            var id = HandoverId.fresh();
            example.on(
                    example.today().minusDays(it.daysAgo()),
                    () -> propose(it.draft(id, project, Example.email(it.contact()), clock), me));
            example.on(
                    example.today().minusDays(it.asked().daysAgo()),
                    () -> must(hearOperator.ask(id, it.asked().words()), "a question was not heard"));
        }
    }

    private SummedUpProject project(UUID team, String title) {
        var found = projects.underway(team).stream()
                .filter(it -> it.title().equals(title))
                .findFirst();
        must(found.isPresent(), "a project is not there");
        return found.orElseThrow();
    }

    private void propose(Handover draft, SignedIn me) {
        must(handovers.add(draft), "a dossier was not kept");
        must(
                proposeHandover.propose(draft.id(), 0, me) == ProposeHandover.Outcome.DONE,
                "a hand-over was not proposed");
    }

    /** The hand-overs. */
    record Said(List<OneHandover> handovers) {}

    /** One of them. */
    record OneHandover(
            String project,
            int daysAgo,
            String operator,
            String contact,
            String subject,
            String standing,
            String resources,
            String agreements,
            String questions,
            String keeps,
            Question asked) {

        Handover draft(HandoverId id, SummedUpProject of, String email, Clock clock) {
            return new Handover(
                    id,
                    of.id(),
                    of.team(),
                    of.title(),
                    subject,
                    standing,
                    resources,
                    agreements,
                    questions,
                    keeps,
                    null,
                    operator,
                    contact,
                    email,
                    "fr",
                    HandoverState.DRAFT,
                    null,
                    "",
                    "",
                    null,
                    null,
                    null,
                    "",
                    null,
                    "",
                    "",
                    null,
                    null,
                    OffsetDateTime.now(clock),
                    0,
                    true);
        }
    }

    /** What the operator has asked. */
    record Question(int daysAgo, String words) {}
}
