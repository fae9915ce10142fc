import packageJson from "../../package.json";
import { VERSION } from "../../src/sharing/version";

it("is the version of the package", () => expect(VERSION).toBe(packageJson.version));
