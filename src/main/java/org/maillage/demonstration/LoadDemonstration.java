package org.maillage.demonstration;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.maillage.account.DemonstrationPart;
import org.maillage.account.Example;
import org.maillage.account.MadeUpPeople;
import org.maillage.shared.FirstContent;
import org.maillage.shared.Settings;
import org.maillage.shared.Settings.Demonstration;
import org.maillage.shared.Words;
import org.maillage.web.ThisMachine;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Lives the demonstration, part by part, unless the platform starts bare or is not for its own machine alone. */
@Component
record LoadDemonstration(
        Settings settings, ThisMachine thisMachine, MadeUpPeople madeUp, List<DemonstrationPart> parts, Clock clock)
        implements FirstContent {

    @Override
    public int order() {
        return 60;
    }

    @Override
    public void load() {
        if (settings.bare() || !isWanted()) {
            return;
        }
        var example = new Example(madeUp, clock.instant().atZone(Words.PARIS).toLocalDate());
        // Its people read and write French, whatever the machine speaks.
        LocaleContextHolder.setLocale(Locale.FRENCH);
        try {
            parts.forEach(example::live);
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    private boolean isWanted() {
        return settings.demonstration() == Demonstration.OPEN
                || (settings.demonstration() == Demonstration.LOCAL && thisMachine.isLocal());
    }
}
