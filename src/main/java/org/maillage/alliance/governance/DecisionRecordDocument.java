package org.maillage.alliance.governance;

import static org.maillage.shared.Words.day;
import static org.maillage.shared.Words.say;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.maillage.alliance.KnownAlliance;
import org.maillage.alliance.KnowsActions;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.print.Document;
import org.maillage.print.Document.Block;
import org.maillage.print.Document.Column;
import org.maillage.print.Document.Heading;
import org.maillage.print.Document.Items;
import org.maillage.print.Document.Paragraph;
import org.maillage.print.Document.Run;
import org.maillage.print.Document.Table;
import org.maillage.shared.Words;
import org.springframework.stereotype.Component;

/** The record of decisions of a meeting: who was there, what was decided and how, who does what until when. */
@Component
record DecisionRecordDocument(
        BodyMeetingOverview overview,
        GoverningBodies bodies,
        Decisions decisions,
        KnowsActions actions,
        DirectoryPolicy policy,
        Clock clock) {

    Document of(KnownAlliance alliance, BodyMeeting meeting) {
        var blocks = new ArrayList<Block>();
        var body = bodies.find(alliance.id()).map(GoverningBody::name).orElse("");
        blocks.add(new Paragraph(List.of(
                Run.strong(alliance.name()),
                Run.of("\n" + body + " · " + day(meeting.onDay())),
                Run.of(meeting.place().isEmpty() ? "" : " · " + meeting.place()))));
        present(meeting, blocks);
        blocks.add(new Heading(1, say("governance.decisions")));
        var decided = decisions.at(meeting);
        if (decided.isEmpty()) {
            blocks.add(Paragraph.of(say("governance.decisions.none")));
        }
        decided.forEach(it -> decision(it, meeting, blocks));
        actions(alliance, meeting, blocks);
        if (!meeting.words().isEmpty()) {
            blocks.add(new Heading(1, say("governance.meeting.words")));
            blocks.add(Paragraph.of(meeting.words()));
        }
        return new Document(
                Words.language().getLanguage(),
                say("governance.record.title", day(meeting.onDay())),
                say("governance.record.subject", alliance.name()),
                policy.nameOf(alliance.team()),
                clock.instant().atOffset(ZoneOffset.UTC),
                blocks);
    }

    private void present(BodyMeeting meeting, List<Block> blocks) {
        var all = Stream.concat(
                        overview.present(meeting).stream(), meeting.others().lines())
                .filter(it -> !it.isBlank())
                .map(Paragraph::of)
                .toList();
        if (!all.isEmpty()) {
            blocks.add(new Heading(1, say("governance.meeting.came")));
            blocks.add(new Items(false, all));
        }
    }

    private static void decision(Decision it, BodyMeeting meeting, List<Block> blocks) {
        var round = BodyMeetingOverview.round(it, meeting);
        blocks.add(new Heading(2, it.subject()));
        blocks.add(Paragraph.of(round.proposal()));
        var sum = DescribeDecision.sum(round);
        blocks.add(new Paragraph(List.of(
                Run.strong(DescribeDecision.outcome(it)),
                Run.of(" · " + DescribeDecision.rule(it.rule()) + (sum.isEmpty() ? "" : " · " + sum)))));
        var voices = round.voices().stream().map(DecisionRecordDocument::voice).toList();
        if (!voices.isEmpty()) {
            blocks.add(new Items(false, voices));
        }
        if (!it.conclusion().isEmpty()) {
            blocks.add(Paragraph.of(it.conclusion()));
        }
    }

    private static Paragraph voice(BodyVoice it) {
        var lifted = it.liftedOn();
        return new Paragraph(List.of(
                Run.strong(it.shownName() + " · " + DecisionOverview.stance(it)),
                Run.of(it.words().isEmpty() ? "" : "\n" + it.words()),
                Run.of(lifted == null ? "" : "\n" + DecisionOverview.lifted(it))));
    }

    private void actions(KnownAlliance alliance, BodyMeeting meeting, List<Block> blocks) {
        var all = actions.of(alliance, meeting.id());
        if (all.isEmpty()) {
            return;
        }
        blocks.add(new Heading(1, say("governance.actions")));
        blocks.add(new Table(
                say("governance.actions"),
                List.of(
                        new Column(say("governance.action.what"), false),
                        new Column(say("governance.action.who"), false),
                        new Column(say("governance.action.until"), false)),
                all.stream()
                        .map(it -> Stream.of(it.words(), it.owner(), day(it.dueOn()))
                                .map(Paragraph::of)
                                .toList())
                        .toList()));
    }
}
