package org.maillage.capitalisation.adaptation;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.maillage.account.SignedIn;
import org.maillage.capitalisation.BeginSheet;
import org.maillage.capitalisation.BeginSheet.From;
import org.maillage.capitalisation.ExperienceSheet;
import org.maillage.capitalisation.ExperienceSheets;
import org.maillage.capitalisation.PublishedSheet;
import org.maillage.capitalisation.SectionKey;
import org.maillage.capitalisation.SheetOrigin;
import org.maillage.capitalisation.SheetVersion;
import org.maillage.capitalisation.Writers.Part;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes a sheet of the sheet of others. What others did and need is a beginning; what came of it and what they learnt is theirs,
 * and is not taken over.
 */
@Component
class AdaptSheet {

    /** What the new sheet begins with. */
    static final Set<SectionKey> TAKEN_OVER = Set.of(
            SectionKey.NEED,
            SectionKey.DIALOGUE,
            SectionKey.EXPERIMENTS,
            SectionKey.SUPPORT,
            SectionKey.PLACE,
            SectionKey.HUMAN,
            SectionKey.FINANCIAL,
            SectionKey.ALLIANCES,
            SectionKey.MUST_KEEP,
            SectionKey.MAY_ADAPT);

    private final BeginSheet beginSheet;
    private final ExperienceSheets sheets;
    private final Adaptations adaptations;
    private final NotifyOfAdaptations notify;

    AdaptSheet(BeginSheet beginSheet, ExperienceSheets sheets, Adaptations adaptations, NotifyOfAdaptations notify) {
        this.beginSheet = beginSheet;
        this.sheets = sheets;
        this.adaptations = adaptations;
        this.notify = notify;
    }

    /** Begins the adaptation, tells the writers of what it is made of, and returns it. */
    @Transactional
    public ExperienceSheet adapt(SheetVersion parent, String title, From from, SignedIn me) {
        var fork = beginSheet.begin(
                parent.content().kind(),
                SheetOrigin.ADAPTATION,
                title,
                from,
                takenOver(parent.content()),
                me.person(),
                Part.AUTHOR);
        if (parent.licence().isShareAlike()) {
            sheets.bind(fork.sheetId(), parent.licence());
        }
        adaptations.add(fork, parent);
        notify.begun(fork, parent, me);
        return fork;
    }

    static Map<SectionKey, String> takenOver(PublishedSheet parent) {
        var words = new EnumMap<SectionKey, String>(SectionKey.class);
        TAKEN_OVER.stream().filter(it -> !parent.words(it).isEmpty()).forEach(it -> words.put(it, parent.words(it)));
        return words;
    }
}
