package org.maillage.network.introduction;

import static org.maillage.shared.Words.count;
import static org.maillage.shared.Words.say;

import java.util.List;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Reader;
import org.maillage.network.introduction.IntroductionsPage.YearRow;
import org.springframework.stereotype.Component;

/** Says how many introductions the teams of a reader have made year by year, and nothing of which people could be known. */
@Component
record DescribeYears(YearlyIntroductions years, DirectoryPolicy policy) {

    List<YearRow> rows(Reader reader) {
        var severalTeams = reader.teams().size() > 1;
        return years.of(reader.teams()).stream()
                .map(it -> new YearRow(
                        severalTeams
                                ? say("introduction.year.team", it.year(), policy.nameOf(it.team()))
                                : say("introduction.year", it.year()),
                        it.told().stream()
                                .map(number -> number.map(known -> count(known)).orElse(say("introduction.year.few")))
                                .toList()))
                .toList();
    }
}
