package org.maillage.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is drawn as a QR code is read by a phone. */
class QrCodeTest {

    private static final int PIXELS = 6;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://maillage.example.org/sessions/0b6b2a52-7c5e-4a51-8f3e-0a0b2c3d4e5f?code=042137#here",
                "http://localhost:8080/",
                "https://alliances-d’ici.example/é"
            })
    void aPhoneReadsTheAddress(String address) throws ReaderException {
        assertThat(read(QrCode.of(address))).isEqualTo(address);
    }

    @Test
    void whatDoesNotFitIsRefused() {
        assertThatThrownBy(() -> QrCode.of("x".repeat(4000))).isInstanceOf(IllegalArgumentException.class);
    }

    private static String read(QrCode code) throws ReaderException {
        var side = code.size() * PIXELS;
        var pixels = new int[side * side];
        Arrays.fill(pixels, 0xffffff);
        var square = Pattern.compile("M([0-9]+) ([0-9]+)h1v1h-1z").matcher(code.path());
        while (square.find()) {
            for (var pixel = 0; pixel < PIXELS * PIXELS; pixel++) {
                var x = Integer.parseInt(square.group(1)) * PIXELS + pixel % PIXELS;
                var y = Integer.parseInt(square.group(2)) * PIXELS + pixel / PIXELS;
                pixels[y * side + x] = 0;
            }
        }
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels))))
                .getText();
    }
}
