### The slip of a ballot: shown once.

slip-title = The slip of your rating
slip-proves = This key proves that your rating was counted. Nobody can learn from it what you answered.
slip-copy = Copy
    .done = Copied
slip-picture = QR code: the address for checking, for the camera of another device
slip-once = The slip is shown only once. Write it down or take a photo. If you lose it, your rating stays, and the code of the letter checks it too.
slip-check = Once the result is out, check that your rating was counted.
    .link = The page for checking
