package org.maillage.alliance.action;

import static org.maillage.shared.Words.day;
import static org.maillage.shared.Words.moment;
import static org.maillage.shared.Words.say;
import static org.maillage.shared.Words.today;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.maillage.account.Addressee;
import org.maillage.account.Addressees;
import org.maillage.account.Circles;
import org.maillage.account.Role;
import org.maillage.alliance.ActionOfMeeting;
import org.maillage.alliance.BodyMeetingId;
import org.maillage.alliance.KnownAlliance;
import org.maillage.alliance.KnowsActions;
import org.maillage.shared.OwnData;
import org.maillage.web.Choice;
import org.maillage.web.Frame;
import org.maillage.web.Signal;
import org.springframework.stereotype.Component;

/** Puts together the pages of actions, and says on that of a meeting what was agreed there. */
@Component
record AllianceActionOverview(AllianceActions actions, Addressees addressees, Circles circles, Clock clock)
        implements KnowsActions {

    @Override
    public List<ActionOfMeeting> of(KnownAlliance alliance, BodyMeetingId meeting) {
        var all = actions.of(meeting);
        var names = names(all);
        return all.stream()
                .map(it -> new ActionOfMeeting(it.words(), owner(it, names), it.dueOn(), it.doneOn(), it.path()))
                .toList();
    }

    @Override
    public String newPath(KnownAlliance alliance, BodyMeetingId meeting) {
        return alliance.path() + "/actions/new?meeting=" + meeting.value();
    }

    Map<UUID, Addressee> names(List<AllianceAction> all) {
        return addressees.of(all.stream()
                .map(AllianceAction::owner)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }

    static String owner(AllianceAction it, Map<UUID, Addressee> names) {
        if (it.owner() == null) {
            return OwnData.shown(it.ownerName());
        }
        var known = names.get(it.owner());
        return known == null ? say("account.erased") : known.name();
    }

    /** The form with those of the team to choose from. */
    AllianceActionForm offer(KnownAlliance alliance, AllianceActionForm form) {
        return form.offer(circles.of(Role.TEAM, alliance.team()).holders().stream()
                .map(it -> new Choice(it.person(), it.name()))
                .toList());
    }

    AllianceActionFormPage form(KnownAlliance alliance, BodyMeetingId meeting, AllianceActionForm form, UUID id) {
        return new AllianceActionFormPage(
                frame(alliance, say("action.new")),
                alliance.path() + "/actions",
                meeting.path(alliance.id()),
                form.filled(),
                id.toString(),
                meeting.value().toString());
    }

    private static Frame frame(KnownAlliance alliance, String title) {
        return Frame.of(title, say("action.description"))
                .under(say("action.alliances"), "/alliances")
                .under(alliance.name(), alliance.path())
                .asPersonal();
    }

    AllianceActionPage page(KnownAlliance alliance, AllianceAction it) {
        var done = it.doneOn();
        var late = it.isLate(today(clock));
        return new AllianceActionPage(
                frame(alliance, it.words()),
                it.path(),
                it.meeting().path(alliance.id()),
                owner(it, names(List.of(it))),
                day(it.dueOn()),
                done != null ? Signal.DONE : late ? Signal.LATE : Signal.WAITING,
                done != null ? say("action.done-on", day(done)) : say(late ? "action.late" : "action.open"),
                told(it),
                done != null || it.ownerEmail() == null
                        ? ""
                        : say(it.toldAt() == null ? "action.tell" : "action.tell-again"),
                done != null);
    }

    private static String told(AllianceAction it) {
        if (it.owner() != null) {
            return say("action.told-by.desk");
        }
        var at = it.toldAt();
        return at == null ? say("action.told-by.team") : say("action.told-by.mail", moment(at.toInstant()));
    }
}
