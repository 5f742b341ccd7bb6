package org.maillage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maillage.shared.Command;

class LaunchTest {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void handsTheArgumentsOverAndReturnsTheStatus() {
        var status = carryOut(arguments -> arguments.equals(List.of("a file")) ? 0 : 7);

        assertThat(status).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void saysWhyACommandFailed() {
        var status = carryOut(arguments -> {
            throw new IllegalStateException("The disk is full.");
        });

        assertThat(status).isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("« try » failed: The disk is full.");
    }

    private int carryOut(Act act) {
        var command = new Command() {
            @Override
            public String name() {
                return "try";
            }

            @Override
            public int run(List<String> arguments, PrintStream out) {
                return act.run(arguments);
            }
        };
        return new Launch("try", "a file").carryOut(command, new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private interface Act {
        int run(List<String> arguments);
    }
}
