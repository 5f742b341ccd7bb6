package org.maillage.directory.trial;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.directory.Origins;
import org.maillage.pathway.InFrench;
import org.maillage.shared.Rows;
import org.maillage.support.CannedRows;
import org.springframework.transaction.support.TransactionTemplate;

/** What the command takes, and when it leaves a directory alone. */
@InFrench
class GenerateActorsTest {

    private final CannedRows rows = CannedRows.none();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--actors",
                "--actors 0",
                "--actors -3",
                "--actors beaucoup",
                "--actors 5000001",
                "--places 10",
                "--actors 10 20",
                "--actors 12,5"
            })
    void aNumberOfActorsUpToFiveMillionsIsAskedFor(String arguments) {
        assertThat(generate(arguments)).isEqualTo(2);
        assertThat(said()).contains("--actors");
        assertThat(rows.sent("insert into")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--actors 1000", "--actors 1_000", "--actors 1.000"})
    void aDirectoryThatHoldsOthersIsLeftAlone(String arguments) {
        rows.row("select exists", "exists", true);

        assertThat(generate(arguments)).isEqualTo(2);
        assertThat(said()).doesNotContain("--actors").isNotBlank();
        assertThat(rows.sent("insert into")).isEmpty();
    }

    private int generate(String arguments) {
        var database = rows.client();
        var command = new GenerateActors(
                database,
                new Rows(rows.source()),
                new Origins(database, Clock.systemUTC()),
                new TransactionTemplate(),
                event -> {},
                Clock.systemUTC());
        return command.run(
                arguments.isEmpty() ? List.of() : List.of(arguments.split(" ")), new PrintStream(said, true, UTF_8));
    }

    private String said() {
        return said.toString(UTF_8);
    }
}
