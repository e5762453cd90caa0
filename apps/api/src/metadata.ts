export default async (): Promise<Record<string, never>> => ({});
